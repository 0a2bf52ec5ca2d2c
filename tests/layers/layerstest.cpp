// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <map>
#include <set>

using namespace Qt::StringLiterals;

/// The picture of the modules, checked against what their sources include.
class LayersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyDependencyIsOfALowerRank();
    void sourcesIncludeOnlyWhatTheModuleNames();
    void theDomainHasNoClockAndNoInput();
    void neitherSideLinksTheOthersLibraries();

private:
    struct Module
    {
        int rank = -1;
        std::set<QString> depends;
        QString declaration;
        QStringList sources;
    };

    [[nodiscard]] static QString read(const QString &path);
    [[nodiscard]] std::set<QString> reachable(const QString &module) const;

    std::map<QString, Module> m_modules;
};

QString LayersTest::read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void LayersTest::initTestCase()
{
    const QRegularExpression declaration(u"liandong_module\\((\\w+) RANK (\\d+)([^)]*)\\)"_s);
    const QRegularExpression depends(u"DEPENDS ([a-z ]+)"_s);
    const QStringList folders = QDir(QStringLiteral(LIANDONG_MODULES)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &folder : folders) {
        const QString path = QStringLiteral(LIANDONG_MODULES "/") + folder;
        const auto match = declaration.match(read(path + u"/CMakeLists.txt"_s));
        QVERIFY2(match.hasMatch(), qPrintable(folder + u": no liandong_module"_s));
        QCOMPARE(match.captured(1), folder);
        Module &module = m_modules[folder];
        module.rank = match.captured(2).toInt();
        module.declaration = match.captured(3);
        const QStringList names = depends.match(module.declaration).captured(1).split(u' ', Qt::SkipEmptyParts);
        module.depends = {names.begin(), names.end()};
        QDirIterator files(path, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            module.sources += files.next();
    }
    QVERIFY(m_modules.size() >= 10);
}

std::set<QString> LayersTest::reachable(const QString &module) const
{
    std::set<QString> found{module};
    for (const QString &next : m_modules.at(module).depends)
        found.merge(reachable(next));
    return found;
}

void LayersTest::everyDependencyIsOfALowerRank()
{
    for (const auto &[name, module] : m_modules) {
        for (const QString &other : module.depends) {
            QVERIFY2(m_modules.contains(other), qPrintable(name + u" → "_s + other));
            QVERIFY2(m_modules[other].rank < module.rank, qPrintable(name + u" → "_s + other));
        }
    }
}

void LayersTest::sourcesIncludeOnlyWhatTheModuleNames()
{
    const QRegularExpression include(u"#include \"([a-z]+)/([^\"]+)\""_s);
    for (const auto &[name, module] : m_modules) {
        const std::set<QString> allowed = reachable(name);
        for (const QString &source : module.sources) {
            auto matches = include.globalMatch(read(source));
            while (matches.hasNext()) {
                const auto match = matches.next();
                const QString other = match.captured(1);
                if (!m_modules.contains(other))
                    continue;
                QVERIFY2(allowed.contains(other), qPrintable(source + u": "_s + match.captured()));
                QVERIFY2(other == name || !match.captured(2).startsWith(u"impl/"),
                    qPrintable(source + u": "_s + match.captured()));
            }
        }
    }
}

void LayersTest::theDomainHasNoClockAndNoInput()
{
    const QRegularExpression forbidden(
        u"#include <(QFile|QIODevice|QDir|QSettings|QRandomGenerator|QTimer|QSql|QTcp|QNetwork|fstream|iostream)"_s);
    for (const QString &source : m_modules.at(u"domain"_s).sources) {
        const auto match = forbidden.match(read(source));
        QVERIFY2(!match.hasMatch(), qPrintable(source + u": "_s + match.captured()));
    }
}

void LayersTest::neitherSideLinksTheOthersLibraries()
{
    QVERIFY(!reachable(u"deskui"_s).contains(u"store"_s));
    QVERIFY(!reachable(u"deskui"_s).contains(u"service"_s));
    for (const QString &module : reachable(u"service"_s)) {
        const QString words = m_modules.at(module).declaration;
        for (const QString &graphical : {u"Gui"_s, u"Widgets"_s, u"Quick"_s})
            QVERIFY2(!words.split(u' ').contains(graphical), qPrintable(module));
    }
}

QTEST_GUILESS_MAIN(LayersTest)
#include "layerstest.moc"
