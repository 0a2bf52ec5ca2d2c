// SPDX-License-Identifier: GPL-3.0-or-later
// A wall whose screen is unplugged and plugged in again.
#include "deskui/wall/screenkeeper.h"

#include <QGuiApplication>
#include <QScreen>
#include <QTest>
#include <QWidget>

#include <qpa/qplatformscreen.h>
#include <qpa/qwindowsysteminterface.h>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

/// A screen that the platform reports as it would a real one.
class PluggedScreen : public QPlatformScreen
{
public:
    PluggedScreen(const QString &name, const QRect &geometry)
        : m_name(name)
        , m_geometry(geometry)
    {
        QWindowSystemInterface::handleScreenAdded(this);
    }

    [[nodiscard]] QRect geometry() const override { return m_geometry; }
    [[nodiscard]] int depth() const override { return 32; }
    [[nodiscard]] QImage::Format format() const override { return QImage::Format_RGB32; }
    [[nodiscard]] QString name() const override { return m_name; }

private:
    QString m_name;
    QRect m_geometry;
};

/// Plugged in while it lives.
class Plug
{
public:
    Plug(const QString &name, const QRect &geometry)
        : m_screen(new PluggedScreen(name, geometry))
    { }
    ~Plug() { QWindowSystemInterface::handleScreenRemoved(m_screen); }
    Q_DISABLE_COPY_MOVE(Plug)

    [[nodiscard]] QScreen &screen() const { return *m_screen->screen(); }

private:
    PluggedScreen *m_screen; ///< the platform deletes it
};

constexpr QRect kBeside(4000, 0, 1920, 1080);

QString text(const QString &how, const QString &screen, const QRect &at)
{
    return u"%1 on %2 at %3, %4: %5 × %6"_s.arg(how, screen).arg(at.x()).arg(at.y()).arg(at.width()).arg(at.height());
}

QString whereIs(const QWidget &window)
{
    const bool fills = window.isVisible() && window.isFullScreen();
    return text(fills ? u"full"_s : u"not full"_s, window.screen()->name(), window.geometry());
}

QString filling(const QScreen &screen)
{
    return text(u"full"_s, screen.name(), screen.geometry());
}

} // namespace

class ScreenKeeperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itsOwnScreenOrTheFirst()
    {
        QCOMPARE(screenFor(u"wall"_s, {}), nullptr);
        QScreen *first = QGuiApplication::primaryScreen();
        const Plug wall(u"wall"_s, kBeside);
        const QList<QScreen *> both{first, &wall.screen()};
        QCOMPARE(screenFor(u"wall"_s, both), &wall.screen());
        QCOMPARE(screenFor(u"gone"_s, both), first);
        QCOMPARE(screenFor(first->name(), both), first);
    }

    void unpluggedAndPluggedInAgain()
    {
        QScreen &first = *QGuiApplication::primaryScreen();
        QWidget window;
        auto *keeper = new ScreenKeeper(window);
        auto wall = std::make_unique<Plug>(u"wall"_s, kBeside);
        keeper->fill(wall->screen());
        QTRY_COMPARE(whereIs(window), filling(wall->screen()));
        wall.reset();
        QTRY_COMPARE(whereIs(window), filling(first));
        wall = std::make_unique<Plug>(u"wall"_s, kBeside);
        QTRY_COMPARE(whereIs(window), filling(wall->screen()));
        wall.reset();
        QTRY_COMPARE(whereIs(window), filling(first));
    }

    /// Under its old name in another place and size, as screens are when others are moved.
    void backInAnotherPlace()
    {
        QWidget window;
        auto *keeper = new ScreenKeeper(window);
        auto wall = std::make_unique<Plug>(u"wall"_s, kBeside);
        keeper->fill(wall->screen());
        wall.reset();
        wall = std::make_unique<Plug>(u"wall"_s, QRect(8000, 100, 3840, 2160));
        QTRY_COMPARE(whereIs(window), filling(wall->screen()));
    }

    void anotherScreenIsNoReasonToMove()
    {
        QWidget window;
        auto *keeper = new ScreenKeeper(window);
        const Plug wall(u"wall"_s, kBeside);
        keeper->fill(wall.screen());
        QTRY_COMPARE(whereIs(window), filling(wall.screen()));
        {
            const Plug other(u"other"_s, QRect(8000, 0, 1280, 1024));
            QCoreApplication::processEvents();
            QCOMPARE(whereIs(window), filling(wall.screen()));
        }
        QCoreApplication::processEvents();
        QCOMPARE(whereIs(window), filling(wall.screen()));
    }
};

QTEST_MAIN(ScreenKeeperTest)
#include "screenkeepertest.moc"
