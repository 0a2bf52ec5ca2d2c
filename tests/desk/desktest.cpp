// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/programs.h"

#include <QDir>
#include <QImage>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

/// liandong-desk with a home of its own; draws without a screen unless told otherwise.
class DeskProcess
{
public:
    explicit DeskProcess(const QTemporaryDir &home)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const auto &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"FONTCONFIG_FILE"_s, u"FONTCONFIG_PATH"_s})
            environment.remove(name);
        for (const auto &name : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s})
            environment.insert(name, home.path());
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"QT_QUICK_BACKEND"_s, u"software"_s);
        m_process.setProcessEnvironment(environment);
    }
    ~DeskProcess()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    void set(const QString &name, const QString &value)
    {
        QProcessEnvironment environment = m_process.processEnvironment();
        if (value.isNull())
            environment.remove(name);
        else
            environment.insert(name, value);
        m_process.setProcessEnvironment(environment);
    }
    void start(const QStringList &arguments) { m_process.start(programPath("desk"_L1), arguments); }
    /// To its end.
    ProgramEnd run(const QStringList &arguments, int seconds = 60)
    {
        start(arguments);
        if (!m_process.waitForFinished(seconds * 1'000)) {
            m_process.kill();
            m_process.waitForFinished();
        }
        const bool ended
            = m_process.exitStatus() == QProcess::NormalExit && m_process.error() == QProcess::UnknownError;
        return {ended ? m_process.exitCode() : -1, QString::fromUtf8(m_process.readAllStandardOutput()),
            QString::fromUtf8(m_process.readAllStandardError())};
    }
    /// Until this stands in the log.
    [[nodiscard]] bool waitFor(const QString &words)
    {
        QString log;
        return QTest::qWaitFor([&] { return (log += errors()).contains(words); }, 60'000);
    }
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    [[nodiscard]] QString errors() { return QString::fromUtf8(m_process.readAllStandardError()); }

private:
    QProcess m_process;
};

} // namespace

/// What the program does with its command line and with machines that lack something.
class DeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString store = m_folder.filePath(u"anhua.db"_s);
        const ProgramEnd made = runProgram("admin"_L1,
            {u"init"_s, u"--profile"_s, QStringLiteral(LIANDONG_DATA "/anhua"), u"--store"_s, store,
                u"--no-accounts"_s});
        QVERIFY2(made.exitCode == 0, qPrintable(made.errors));
        m_syncd.emplace(store);
        QVERIFY(m_syncd->start());
    }

    void init() { m_home.emplace(); }

    void helpListsTheOptions()
    {
        const ProgramEnd end = DeskProcess(*m_home).run({u"--help"_s});
        QCOMPARE(end.exitCode, 0);
        for (const QString &option : {u"--connect"_s, u"--seat"_s, u"--staff"_s, u"--role"_s, u"--lang"_s, u"--wall"_s,
                 u"--wall-layout"_s, u"--wall-seconds"_s, u"--wall-speech"_s, u"--wall-night"_s, u"--night"_s,
                 u"--pictures"_s, u"--pictures-when"_s, u"--tls"_s})
            QVERIFY2(end.output.contains(option), qPrintable(option));
        QCOMPARE(end.errors, QString());
    }

    void versionAndHelpNeedNoDisplay()
    {
        for (const QString &option : {u"--version"_s, u"--help"_s}) {
            DeskProcess desk(*m_home);
            desk.set(u"QT_QPA_PLATFORM"_s, {});
            const ProgramEnd end = desk.run({option});
            QCOMPARE(end.exitCode, 0);
            QVERIFY(end.output.contains(u"liandong-desk"_s));
        }
    }

    void withoutADisplayItSaysSo()
    {
        DeskProcess desk(*m_home);
        desk.set(u"QT_QPA_PLATFORM"_s, {});
        const ProgramEnd end = desk.run({u"--staff"_s, u"张三"_s});
        QCOMPARE(end.exitCode, 3);
        QVERIFY2(
            end.errors.contains(u"DISPLAY"_s) && end.errors.contains(u"WAYLAND_DISPLAY"_s), qPrintable(end.errors));
        QVERIFY2(end.errors.startsWith(u"liandong-desk: no display"_s), qPrintable(end.errors));
        QVERIFY2(!end.errors.contains(u"Qt platform plugin"_s), qPrintable(end.errors));
    }

    void aDisplayThatCannotBeOpenedEndsWithItsName()
    {
        DeskProcess desk(*m_home);
        desk.set(u"QT_QPA_PLATFORM"_s, {});
        desk.set(u"DISPLAY"_s, u":4711"_s);
        const ProgramEnd end = desk.run({u"--staff"_s, u"张三"_s});
        QCOMPARE(end.exitCode, 3);
        QVERIFY2(end.errors.startsWith(u"liandong-desk: cannot open the X display ':4711'"_s), qPrintable(end.errors));
        QVERIFY2(!end.errors.contains(u"qt.qpa"_s), qPrintable(end.errors));
    }

    void everyDisplayThatCannotBeOpenedIsNamed()
    {
        DeskProcess desk(*m_home);
        desk.set(u"QT_QPA_PLATFORM"_s, {});
        desk.set(u"DISPLAY"_s, u"127.0.0.1:4711"_s);
        desk.set(u"WAYLAND_DISPLAY"_s, u"wayland-4711"_s);
        desk.set(u"XDG_RUNTIME_DIR"_s, m_home->path());
        const ProgramEnd end = desk.run({u"--staff"_s, u"张三"_s});
        QCOMPARE(end.exitCode, 3);
        QVERIFY2(
            end.errors.contains(u"127.0.0.1:4711"_s) && end.errors.contains(u"wayland-4711"_s), qPrintable(end.errors));
    }

    /// The server ends where others would only start anew: when its last client leaves.
    void anXServerIsNeverLeftBeforeTheSeatIsOpen()
    {
        const QString program = QStandardPaths::findExecutable(u"Xvfb"_s);
#ifdef Q_OS_LINUX
        QVERIFY2(!program.isEmpty(), "packaging/packages.txt has xvfb");
#else
        if (program.isEmpty())
            QSKIP("this machine has no Xvfb");
#endif
        QProcess server;
        server.start(program,
            {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1600x1000x24"_s, u"-nolisten"_s, u"tcp"_s,
                u"-terminate"_s});
        QString number;
        QTRY_VERIFY_WITH_TIMEOUT(
            (number += QString::fromLatin1(server.readAllStandardOutput())).endsWith(u'\n'), 30'000);
        DeskProcess desk(*m_home);
        desk.set(u"QT_QPA_PLATFORM"_s, {});
        desk.set(u"DISPLAY"_s, u':' + number.trimmed());
        const ProgramEnd end = desk.run(seat() + QStringList{u"--pictures"_s, m_home->filePath(u"pictures"_s)});
        QVERIFY2(end.exitCode == 0, qPrintable(end.errors));
        QVERIFY(server.waitForFinished(30'000));
    }

    void aPlatformOfAnotherKindIsNotJudged()
    {
        DeskProcess desk(*m_home);
        desk.set(u"DISPLAY"_s, u":4711"_s);
        const ProgramEnd end = desk.run(seat() + QStringList{u"--pictures"_s, m_home->filePath(u"pictures"_s)});
        QVERIFY2(end.exitCode == 0, qPrintable(end.errors));
    }

    void badArgumentsAreNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        QTest::addRow("unknown option") << QStringList{u"--seats"_s} << u"seats"_s;
        QTest::addRow("a word too many") << QStringList{u"seat1"_s} << u"seat1"_s;
        QTest::addRow("role") << QStringList{u"--role"_s, u"chief"_s} << u"chief"_s;
        QTest::addRow("language") << QStringList{u"--lang"_s, u"de"_s} << u"de"_s;
        QTest::addRow("layout") << QStringList{u"--wall"_s, u"--wall-layout"_s, u"pie"_s} << u"pie"_s;
        QTest::addRow("seconds") << QStringList{u"--wall"_s, u"--wall-seconds"_s, u"0"_s} << u"--wall-seconds"_s;
        QTest::addRow("hours of night") << QStringList{u"--wall"_s, u"--wall-night"_s, u"19-6"_s} << u"19-6"_s;
        QTest::addRow("no address") << QStringList{u"--connect"_s, u"centre:port"_s} << u"centre:port"_s;
        QTest::addRow("port too high") << QStringList{u"--connect"_s, u"127.0.0.1:70000"_s} << u"70000"_s;
        QTest::addRow("port zero") << QStringList{u"--connect"_s, u"127.0.0.1:0"_s} << u"127.0.0.1:0"_s;
        QTest::addRow("empty address") << QStringList{u"--connect"_s, u""_s} << u"--connect"_s;
        QTest::addRow("no value") << QStringList{u"--connect"_s} << u"connect"_s;
    }

    void badArgumentsAreNamed()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, named);
        const ProgramEnd end = DeskProcess(*m_home).run(arguments, 20);
        QCOMPARE(end.exitCode, 2);
        QVERIFY2(end.errors.contains(named), qPrintable(end.errors));
        QVERIFY2(end.errors.contains(u"--help"_s), qPrintable(end.errors));
        QCOMPARE(end.output, QString());
    }

    /// The listener takes the seat's calls and hangs up: nobody there who answers.
    void withoutAServiceItOpensAndKeepsTrying()
    {
        QTcpServer nobody;
        QVERIFY(nobody.listen(QHostAddress::LocalHost));
        int calls = 0;
        connect(&nobody, &QTcpServer::newConnection, this, [&] {
            ++calls;
            delete nobody.nextPendingConnection();
        });
        DeskProcess desk(*m_home);
        desk.start({u"--connect"_s, u"127.0.0.1:%1"_s.arg(nobody.serverPort()), u"--seat"_s, u"席位 1"_s, u"--staff"_s,
            u"张三"_s});
        QTRY_VERIFY_WITH_TIMEOUT(calls >= 3, 30'000);
        QVERIFY2(desk.isRunning(), qPrintable(desk.errors()));
    }

    void picturesOfASeatAndAWall_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QString>("file");
        QTest::addRow("desk") << QStringList{} << u"desk.png"_s;
        QTest::addRow("night in English") << QStringList{u"--night"_s, u"--lang"_s, u"en"_s} << u"desk.png"_s;
        QTest::addRow("wall") << QStringList{u"--wall"_s} << u"wall.png"_s;
    }

    void picturesOfASeatAndAWall()
    {
        QFETCH(const QStringList, more);
        QFETCH(const QString, file);
        const QString folder = m_home->filePath(u"pictures/of it"_s);
        const ProgramEnd end = DeskProcess(*m_home).run(seat() + QStringList{u"--pictures"_s, folder} + more);
        QVERIFY2(end.exitCode == 0, qPrintable(end.errors));
        const QImage picture(folder + u'/' + file);
        QVERIFY(!picture.isNull());
        QVERIFY2(picture.width() >= 1'000 && picture.height() >= 600,
            qPrintable(u"%1 × %2"_s.arg(picture.width()).arg(picture.height())));
        QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList(file));
    }

    void aRunningSeatIsToldWhenToTakeItsPicture()
    {
        DeskProcess desk(*m_home);
        const QString folder = m_home->filePath(u"pictures"_s);
        const QString when = m_home->filePath(u"when"_s);
        QFile far(when);
        QVERIFY(far.open(QIODevice::WriteOnly));
        far.write("1000000\n");
        far.close();
        desk.start(seat() + QStringList{u"--pictures"_s, folder, u"--pictures-when"_s, when});
        QVERIFY(desk.waitFor(u"live at"_s));
        QVERIFY(desk.isRunning() && !QFile::exists(folder));
        QVERIFY(far.open(QIODevice::WriteOnly));
        far.write("1\n");
        far.close();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.isRunning(), 60'000);
        QVERIFY(QFile::exists(folder + u"/desk.png"));
    }

    void picturesThatCannotBeSavedFail()
    {
        const QString file = m_home->filePath(u"a file"_s);
        QFile taken(file);
        QVERIFY(taken.open(QIODevice::WriteOnly));
        const ProgramEnd end = DeskProcess(*m_home).run(seat() + QStringList{u"--pictures"_s, file});
        QCOMPARE(end.exitCode, 1);
        QVERIFY2(end.errors.contains(file), qPrintable(end.errors));
    }

    void withoutAChineseFontItNamesThePackageAndRuns()
    {
        QVERIFY(QDir(m_home->path()).mkpath(u"no fonts"_s));
        QFile fonts(m_home->filePath(u"fonts.conf"_s));
        QVERIFY(fonts.open(QIODevice::WriteOnly));
        fonts.write(
            u"<?xml version=\"1.0\"?>\n<!DOCTYPE fontconfig SYSTEM \"fonts.dtd\">\n"
            "<fontconfig><dir>%1/no fonts</dir><cachedir>%1/cache</cachedir></fontconfig>\n"_s.arg(m_home->path())
                .toUtf8());
        fonts.close();
        DeskProcess desk(*m_home);
        desk.set(u"FONTCONFIG_FILE"_s, fonts.fileName());
        const ProgramEnd end = desk.run(seat() + QStringList{u"--pictures"_s, m_home->filePath(u"pictures"_s)});
        QVERIFY2(end.exitCode == 0, qPrintable(end.errors));
        QVERIFY2(end.errors.contains(u"fonts-noto-cjk"_s), qPrintable(end.errors));
        QVERIFY(QFile::exists(m_home->filePath(u"pictures/desk.png"_s)));
    }

    void withAChineseFontNothingIsSaid()
    {
        const ProgramEnd end
            = DeskProcess(*m_home).run(seat() + QStringList{u"--pictures"_s, m_home->filePath(u"pictures"_s)});
        QCOMPARE(end.exitCode, 0);
        QVERIFY2(!end.errors.contains(u"fonts-noto-cjk"_s), qPrintable(end.errors));
    }

private:
    [[nodiscard]] QStringList seat() const
    {
        return {
            u"--connect"_s, u"127.0.0.1:%1"_s.arg(m_syncd->port()), u"--seat"_s, u"席位 1"_s, u"--staff"_s, u"张三"_s};
    }

    QTemporaryDir m_folder;
    std::optional<SyncdProcess> m_syncd;
    std::optional<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(DeskTest)
#include "desktest.moc"
