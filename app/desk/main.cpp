// SPDX-License-Identifier: GPL-3.0-or-later
#include "display.h"
#include "options.h"
#include "pictures.h"

#include "base/logging.h"
#include "deskmodels/replicasource.h"
#include "deskui/dialogs/signindialog.h"
#include "deskui/look/language.h"
#include "deskui/look/theme.h"
#include "deskui/mainwindow.h"
#include "deskui/wallwindow.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>

#include <cstdio>

using namespace liandong;

namespace {

enum Exit { Fine = 0, Failed = 1, BadArguments = 2, NoDisplay = 3 };

QString memoryFolder(const QString &seat)
{
    const QString safe = QString::fromLatin1(seat.toUtf8().toHex());
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
        .filePath(QStringLiteral("seats/") + safe);
}

/// Who works where; asks where the command line does not say.
bool signIn(DeskOptions &options)
{
    if (options.wall)
        options.staff = options.staff.isEmpty() ? QStringLiteral("wall") : options.staff;
    if (!options.staff.isEmpty()) {
        if (options.seat.isEmpty())
            options.seat = QSysInfo::machineHostName();
        return true;
    }
    SignInDialog dialog(options.seat, options.role);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    options.staff = dialog.staff();
    options.seat = dialog.seat();
    options.role = dialog.role();
    return true;
}

int run(QApplication &application, DeskOptions options)
{
    SystemClock clock;
    Uuid7Source ids(clock);
    if (!signIn(options))
        return Fine;
    ReplicaOptions seat;
    seat.services = options.services;
    seat.seat = options.seat;
    seat.actor = {options.staff, options.role, {}};
    seat.folder = options.wall ? QString() : memoryFolder(options.seat);
    Replica replica(seat, clock, ids);
    ReplicaSource source(replica);
    Desk desk(replica, source);
    std::unique_ptr<QWidget> window;
    if (options.wall) {
        window = std::make_unique<WallWindow>(source);
        window->setObjectName(QStringLiteral("wall"));
    } else {
        auto main = std::make_unique<MainWindow>(desk);
        main->setObjectName(QStringLiteral("desk"));
        if (options.night)
            main->setNight(true);
        window = std::move(main);
    }
    std::unique_ptr<Pictures> pictures;
    if (!options.pictures.isEmpty()) {
        pictures = std::make_unique<Pictures>(source, replica, options.picturesWhen, options.pictures, *window);
        QObject::connect(pictures.get(), &Pictures::done, &application,
            [](bool saved) { QCoreApplication::exit(saved ? Fine : Failed); });
        if (auto *main = qobject_cast<MainWindow *>(window.get())) {
            QObject::connect(pictures.get(), &Pictures::due, main, [&desk, main] {
                if (!desk.selected()) // as at a seat where somebody works
                    main->actions()[ActionId::NextIncident].trigger();
            });
        }
    }
    replica.start();
    if (options.wall && options.pictures.isEmpty())
        window->showFullScreen();
    else
        window->show();
    const int code = QApplication::exec();
    replica.stop();
    return code;
}

} // namespace

int main(int argc, char *argv[])
{
    installLogFormat();
    QCoreApplication::setOrganizationName(QStringLiteral("liandong"));
    QCoreApplication::setApplicationName(QStringLiteral("liandong-desk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LIANDONG_VERSION));
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    if (arguments.contains(u"--help") || arguments.contains(u"-h")) {
        std::fputs(qPrintable(helpText()), stdout);
        return Fine;
    }
    if (arguments.contains(u"--version") || arguments.contains(u"-v")) {
        std::puts("liandong-desk " LIANDONG_VERSION);
        return Fine;
    }
    const auto options = readOptions(arguments);
    if (!options) {
        std::fprintf(
            stderr, "liandong-desk: %s\nliandong-desk --help lists the options\n", qPrintable(options.error().detail));
        return BadArguments;
    }
    auto display = holdDisplay();
    if (!display) {
        std::fprintf(stderr, "liandong-desk: %s\n", qPrintable(display.error().detail));
        return NoDisplay;
    }
    QApplication application(argc, argv);
    display->reset();
    const Language language(options->language);
    Theme::apply(application, options->night ? Theme::Light::Night : Theme::Light::Day);
    if (const QString missing = Theme::missingFontMessage(); !missing.isEmpty())
        std::fprintf(stderr, "liandong-desk: %s\n", qPrintable(missing));
    return run(application, *options);
}
