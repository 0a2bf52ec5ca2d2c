// SPDX-License-Identifier: GPL-3.0-or-later
#include "cuttexts.h"
#include "testdesk.h"

#include "deskmodels/rulebookroles.h"
#include "deskui/look/language.h"
#include "deskui/settings/itempage.h"
#include "deskui/settings/settingswindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTreeView>

using namespace liandong;
using namespace Qt::StringLiterals;

/// Rivers and roads, brought in at a seat. LIANDONG_PICTURES=FOLDER keeps what was seen.
class GroundLayerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useSettingsOfOurOwn(); }
    void init()
    {
        m_seat.emplace(sample::theAdministrator());
        World world = sample::world();
        world.groundLayers.emplace(kRivers, GroundLayer{kRivers, u"河流"_s, GroundKind::Water, u"水利局 2026"_s, {}});
        m_seat->source.replace(world);
        m_window = std::make_unique<SettingsWindow>(m_seat->desk, nullptr);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->turnTo(u"GroundLayer"_s);
    }
    void cleanup()
    {
        m_window.reset();
        m_seat.reset();
    }

    void aFileBecomesTheContent()
    {
        const Language words(u"en"_s); // it counts
        choose();
        QDialog *dialog = offer(R"({"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{"name":"资水"},"geometry":{"type":"LineString","coordinates":[[111.1,28.3],[111.2,28.4]]}},
            {"type":"Feature","properties":{},"geometry":{"type":"LineString","coordinates":[[111,28],[111,28.1],[111,28.2]]}}]})");
        QVERIFY(dialog);
        const QString said = textOf(*dialog);
        QVERIFY2(said.contains(u"rivers.geojson"_s) && said.contains(u"2 features"_s) && said.contains(u"5 points"_s)
                && said.contains(u"资水"_s),
            qPrintable(said));
        take(*dialog)->click();
        m_seat->carryOut();
        QTRY_VERIFY(!dialogNow());
        const GroundLayer &rivers = m_seat->source.world().groundLayers.at(kRivers);
        QCOMPARE(rivers.features.size(), 2u);
        QCOMPARE(rivers.features[0].lines[0][1], (GeoPoint{28.4, 111.2}));
        QCOMPARE(rivers.source, u"水利局 2026"_s);
    }

    void aWrongFileSaysWhere()
    {
        choose();
        QDialog *dialog = offer(R"({"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{},"geometry":{"type":"LineString","coordinates":[[37421234,3139000],[1,2]]}}]})");
        QVERIFY(dialog);
        const QString said = textOf(*dialog);
        QVERIFY2(
            said.contains(u"features[0].geometry.coordinates[0]"_s) && said.contains(u"EPSG:4326"_s), qPrintable(said));
        QVERIFY(!take(*dialog)->isVisible());
        QVERIFY(m_seat->source.world().groundLayers.at(kRivers).features.empty());
    }

    void aLayerIsSavedFirst()
    {
        page()->beginNew();
        button()->click();
        QTRY_VERIFY(dialogNow());
        QVERIFY2(textOf(*dialogNow()).contains(u"Save the layer first"_s), qPrintable(textOf(*dialogNow())));
        delete dialogNow();
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"zh_CN", "zh_TW", "en"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void nothingIsCut()
    {
        QFETCH(const QString, language);
        const Language words(language);
        m_window = std::make_unique<SettingsWindow>(m_seat->desk, nullptr);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->turnTo(u"GroundLayer"_s);
        choose();
        keep(*m_window, u"page-"_s + language);
        QCOMPARE(cutTexts(*m_window->currentPage()), QStringList());
        QDialog *dialog = offer(R"({"type":"LineString","coordinates":[[111.1,28.3],[111.2,28.4]]})");
        QVERIFY(dialog);
        QCOMPARE(cutTexts(*dialog), QStringList());
        keep(*dialog, u"file-"_s + language);
        m_window.reset();
    }

private:
    inline static const GroundLayerKey kRivers{u"rivers"_s};

    [[nodiscard]] ItemPage *page() const { return qobject_cast<ItemPage *>(m_window->currentPage()); }
    [[nodiscard]] QPushButton *button() const { return page()->findChild<QPushButton *>(u"groundFile"_s); }
    void choose()
    {
        auto *items = page()->findChild<QTreeView *>(u"items"_s);
        const QModelIndexList found
            = items->model()->match(items->model()->index(0, 0), ItemKeyRole, kRivers.text(), 1, Qt::MatchExactly);
        QVERIFY(!found.isEmpty());
        items->setCurrentIndex(found.front());
    }
    [[nodiscard]] static QDialog *dialogNow()
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (auto *dialog = qobject_cast<QDialog *>(window); dialog && dialog->isVisible()
                && !qobject_cast<QFileDialog *>(dialog)
                && (dialog->objectName() == u"groundFile" || qobject_cast<QMessageBox *>(dialog)))
                return dialog;
        }
        return nullptr;
    }
    /// Chooses a file of that content.
    [[nodiscard]] QDialog *offer(const QByteArray &text)
    {
        const QString path = m_folder.filePath(u"rivers.geojson"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return nullptr;
        file.close();
        button()->click();
        auto *chooser = m_window->findChild<QFileDialog *>();
        if (!chooser)
            return nullptr;
        Q_EMIT chooser->fileSelected(path);
        chooser->close();
        return dialogNow();
    }
    [[nodiscard]] static QString textOf(const QDialog &dialog)
    {
        QStringList texts;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            texts += label->text();
        return texts.join(u'\n');
    }
    [[nodiscard]] static QAbstractButton *take(const QDialog &dialog)
    {
        const auto *box = dialog.findChild<QDialogButtonBox *>();
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == QDialogButtonBox::AcceptRole)
                return button;
        }
        return nullptr;
    }
    static void keep(QWidget &widget, const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("LIANDONG_PICTURES"); !folder.isEmpty())
            QVERIFY(widget.grab().save(QDir(folder).filePath(u"groundlayer-"_s + name + u".png")));
    }

    QTemporaryDir m_folder;
    std::optional<TestDesk> m_seat;
    std::unique_ptr<SettingsWindow> m_window;
};

QTEST_MAIN(GroundLayerTest)
#include "groundlayertest.moc"
