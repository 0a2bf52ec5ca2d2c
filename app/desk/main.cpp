// SPDX-License-Identifier: GPL-3.0-or-later
#include "display.h"
#include "options.h"
#include "pictures.h"

#include "base/logging.h"
#include "deskmodels/replicasource.h"
#include "deskui/look/language.h"
#include "deskui/look/theme.h"
#include "deskui/mainwindow.h"
#include "deskui/roomwindow.h"
#include "deskui/signin/gate.h"
#include "deskui/wall/wallwindow.h"
#include "map/renderer.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>

#include <cstdio>

using namespace liandong;

namespace {

enum Exit { Fine = 0, Failed = 1, BadArguments = 2, NoDisplay = 3, AnotherSeat = -1 };

const QString kTokenFile = QStringLiteral("/token");

QString memoryFolder(const QString &seat)
{
    const QString safe = QString::fromLatin1(seat.toUtf8().toHex());
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
        .filePath(QStringLiteral("seats/") + safe);
}

/// A wall stays signed in over a restart; nobody stands there to type.
void keepToken(const QString &file, const QString &token)
{
    if (token.isEmpty()) {
        QFile::remove(file);
        return;
    }
    QDir().mkpath(QFileInfo(file).path());
    QSaveFile kept(file);
    if (!kept.open(QIODevice::WriteOnly) || !kept.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || kept.write(token.toLatin1()) != token.size() || !kept.commit())
        qWarning("the wall's sign-in cannot be kept: %s", qPrintable(kept.errorString()));
}

QString keptToken(const QString &file)
{
    QFile kept(file);
    return kept.open(QIODevice::ReadOnly) ? QString::fromLatin1(kept.readAll()) : QString();
}

ReplicaOptions replicaOptions(const DeskOptions &options)
{
    const QString folder = memoryFolder(options.seat);
    ReplicaOptions seat;
    seat.services = options.services;
    seat.seat = options.seat;
    seat.actor = {options.staff, options.role, options.unit, {}};
    seat.folder = options.wall ? QString() : folder;
    seat.trusted = folder + QStringLiteral("/trusted.json");
    seat.credentials = options.credentials;
    return seat;
}

std::unique_ptr<QWidget> makeWindow(const DeskOptions &options, Desk &desk, Gate &gate)
{
    if (options.wall) {
        auto wall = std::make_unique<WallWindow>(desk.source(), options.wallOptions);
        wall->setObjectName(QStringLiteral("wall"));
        wall->setGround(desk.ground());
        return wall;
    }
    if (desk.source().actor().role == Role::DutyRoom) {
        auto room = std::make_unique<RoomWindow>(desk);
        room->setObjectName(QStringLiteral("room"));
        if (options.night)
            room->setNight(true);
        gate.serve(room->actions());
        return room;
    }
    auto main = std::make_unique<MainWindow>(desk);
    main->setObjectName(QStringLiteral("desk"));
    if (options.night)
        main->setNight(true);
    gate.serve(main->actions());
    return main;
}

std::unique_ptr<Pictures> takePictures(const DeskOptions &options, Desk &desk, QWidget &window)
{
    auto pictures
        = std::make_unique<Pictures>(desk.source(), desk.replica(), options.picturesWhen, options.pictures, window);
    QObject::connect(
        pictures.get(), &Pictures::done, &window, [](bool saved) { QCoreApplication::exit(saved ? Fine : Failed); });
    if (auto *main = qobject_cast<MainWindow *>(&window)) {
        QObject::connect(pictures.get(), &Pictures::due, main, [&desk, main] {
            if (!desk.selected()) // as at a seat where somebody works
                main->actions()[ActionId::NextIncident].trigger();
        });
    }
    return pictures;
}

/// Until the program ends, or the seat gets another name.
int runSeat(DeskOptions &options)
{
    SystemClock clock;
    Uuid7Source ids(clock);
    const bool asks = options.staff.isEmpty() && options.credentials.token.isEmpty();
    Replica replica(replicaOptions(options), clock, ids);
    ReplicaSource source(replica);
    Desk desk(replica, source);
    Gate gate(desk, options.role, std::exchange(options.credentials, {}).password);
    std::unique_ptr<QWidget> window = makeWindow(options, desk, gate);
    std::unique_ptr<Pictures> pictures;
    const auto open = [&] {
        const bool isRoom = source.actor().role == Role::DutyRoom;
        if (isRoom != bool(qobject_cast<RoomWindow *>(window.get())))
            window = makeWindow(options, desk, gate); // who signed in is known only now
        if (!options.pictures.isEmpty() && !pictures)
            pictures = takePictures(options, desk, *window);
        auto *wall = qobject_cast<WallWindow *>(window.get());
        if (wall && options.pictures.isEmpty())
            wall->fillScreen(*wall->screen());
        else
            window->show();
    };
    QObject::connect(&gate, &Gate::quitAsked, &gate, [] { QCoreApplication::exit(Fine); });
    QObject::connect(&gate, &Gate::signedIn, &gate, open);
    QObject::connect(&gate, &Gate::anotherSeat, &gate,
        [&](const QString &seat, const Credentials &credentials, const Actor &byName) {
            options.seat = seat;
            options.credentials = credentials;
            options.staff = byName.name;
            options.role = byName.role;
            QCoreApplication::exit(AnotherSeat);
        });
    if (options.wall)
        QObject::connect(&replica, &Replica::tokenChanged, &gate,
            [&](const QString &token) { keepToken(memoryFolder(options.seat) + kTokenFile, token); });
    if (asks)
        gate.ask();
    else
        open();
    replica.start();
    const int code = QApplication::exec();
    replica.stop();
    return code;
}

int run(DeskOptions options)
{
    if (options.seat.isEmpty())
        options.seat = QSettings().value(QStringLiteral("seat"), QSysInfo::machineHostName()).toString();
    if (options.wall) {
        options.staff = options.staff.isEmpty() ? QStringLiteral("wall") : options.staff;
        options.credentials.token = keptToken(memoryFolder(options.seat) + kTokenFile);
    }
    int code = AnotherSeat;
    while (code == AnotherSeat)
        code = runSeat(options);
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
    chooseRenderer();
    const Language language(options->language);
    Theme::apply(application, options->night ? Theme::Light::Night : Theme::Light::Day);
    if (const QString missing = Theme::missingFontMessage(); !missing.isEmpty())
        std::fprintf(stderr, "liandong-desk: %s\n", qPrintable(missing));
    return run(*options);
}
