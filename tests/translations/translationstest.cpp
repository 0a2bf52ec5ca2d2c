// SPDX-License-Identifier: GPL-3.0-or-later
#include "tsfile.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStringConverter>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace liandong;

namespace {

const QString kSources = QStringLiteral(LIANDONG_SOURCES);

QString tsPath(const QString& language)
{
    return kSources + QStringLiteral("/translations/liandong_%1.ts").arg(language);
}

/// "%1" and "%n", each once, sorted.
QStringList placeholders(const QString& text)
{
    static const QRegularExpression kPlaceholder(QStringLiteral("%L?([1-9][0-9]?|n)"));
    QStringList found;
    for (const QRegularExpressionMatch& match : kPlaceholder.globalMatch(text))
        found.append(match.captured(1));
    found.removeDuplicates();
    found.sort();
    return found;
}

qsizetype mnemonics(const QString& text)
{
    static const QRegularExpression kMnemonic(QStringLiteral("&[^&\\s]"));
    return QString(text).remove(QStringLiteral("&&")).count(kMnemonic);
}

bool isHan(char32_t character)
{
    return QChar::script(character) == QChar::Script_Han;
}

bool hasHan(const QString& text)
{
    return std::ranges::any_of(text.toUcs4(), isHan);
}

/// Whether somebody has to read words in it: letters beside the placeholders.
bool hasWords(QString text)
{
    static const QRegularExpression kPlaceholder(QStringLiteral("%[1-9n][0-9]?"));
    static const QRegularExpression kLetter(QStringLiteral("\\p{L}"));
    return text.remove(kPlaceholder).contains(kLetter);
}

QString onlyHan(const QString& text)
{
    QString han;
    for (const char32_t character : text.toUcs4()) {
        if (isHan(character))
            han += QChar::fromUcs4(character);
    }
    return han;
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyEntryIsFinished_data() { languages(); }
    void everyEntryIsFinished();
    void placeholdersAgree_data() { languages(); }
    void placeholdersAgree();
    void marksOfButtonsAgree_data() { languages(); }
    void marksOfButtonsAgree();
    void everySourceStringHasAnEntry_data() { languages(); }
    void everySourceStringHasAnEntry();
    void chineseIsChinese_data();
    void chineseIsChinese();
    void englishIsTheSource();
    void programsCarryTheWords_data();
    void programsCarryTheWords();

private:
    static void languages();

    QSet<QString> m_inSources;
};

void TranslationsTest::languages()
{
    QTest::addColumn<QString>("language");
    for (const char* language : {"zh_CN", "zh_TW", "en"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TranslationsTest::initTestCase()
{
    const QTemporaryDir folder;
    const QString found = folder.filePath(QStringLiteral("found.ts"));
    QProcess lupdate;
    lupdate.start(QStringLiteral(LIANDONG_LUPDATE),
                  {QStringLiteral("-silent"), QStringLiteral("-I"), kSources + QStringLiteral("/modules"),
                   kSources + QStringLiteral("/modules"), kSources + QStringLiteral("/app"), QStringLiteral("-ts"),
                   found});
    QVERIFY2(lupdate.waitForFinished(60'000), qPrintable(lupdate.errorString()));
    QCOMPARE(lupdate.exitCode(), 0);
    for (const TsEntry& entry : readTsFile(found))
        m_inSources.insert(entry.key());
    QVERIFY2(m_inSources.size() > 300, "lupdate found too few strings to be believed");
}

void TranslationsTest::everyEntryIsFinished()
{
    QFETCH(QString, language);
    const std::vector<TsEntry> entries = readTsFile(tsPath(language));
    QVERIFY(!entries.empty());
    for (const TsEntry& entry : entries) {
        QVERIFY2(entry.type.isEmpty(), qPrintable(entry.type + u": " + entry.key()));
        QVERIFY2(!entry.translations.isEmpty(), qPrintable(entry.key()));
        for (const QString& translation : entry.translations)
            QVERIFY2(!translation.isEmpty(), qPrintable(entry.key()));
    }
}

void TranslationsTest::placeholdersAgree()
{
    QFETCH(QString, language);
    for (const TsEntry& entry : readTsFile(tsPath(language))) {
        for (const QString& translation : entry.translations)
            QVERIFY2(placeholders(translation) == placeholders(entry.source),
                     qPrintable(entry.key() + u" -> " + translation));
    }
}

void TranslationsTest::marksOfButtonsAgree()
{
    QFETCH(QString, language);
    const QChar dots(u'…');
    for (const TsEntry& entry : readTsFile(tsPath(language))) {
        for (const QString& translation : entry.translations) {
            QVERIFY2(mnemonics(translation) == mnemonics(entry.source),
                     qPrintable(entry.key() + u" -> " + translation));
            QVERIFY2(translation.endsWith(dots) == entry.source.endsWith(dots),
                     qPrintable(entry.key() + u" -> " + translation));
        }
    }
}

void TranslationsTest::everySourceStringHasAnEntry()
{
    QFETCH(QString, language);
    QSet<QString> translated;
    for (const TsEntry& entry : readTsFile(tsPath(language)))
        translated.insert(entry.key());
    const QStringList missing = (m_inSources - translated).values();
    const QStringList gone = (translated - m_inSources).values();
    QVERIFY2(missing.isEmpty(), qPrintable(u"not in the .ts file: " + missing.join(u'\n')));
    QVERIFY2(gone.isEmpty(), qPrintable(u"no longer in the sources: " + gone.join(u'\n')));
}

void TranslationsTest::chineseIsChinese_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("characterSet");
    // The old national sets know only their own form of a character: 来 is not in Big5, 來 is not in GB 2312.
    QTest::newRow("simplified") << QStringLiteral("zh_CN") << QByteArray("GB2312");
    QTest::newRow("traditional") << QStringLiteral("zh_TW") << QByteArray("Big5");
}

void TranslationsTest::chineseIsChinese()
{
    QFETCH(QString, language);
    QFETCH(QByteArray, characterSet);
    for (const TsEntry& entry : readTsFile(tsPath(language))) {
        for (const QString& translation : entry.translations) {
            QVERIFY2(hasHan(translation) || !hasWords(translation), qPrintable(entry.key() + u" -> " + translation));
            QStringEncoder encoder(characterSet.constData());
            QVERIFY(encoder.isValid());
            [[maybe_unused]] const QByteArray encoded = encoder(onlyHan(translation));
            QVERIFY2(!encoder.hasError(), qPrintable(entry.key() + u" -> " + translation));
        }
    }
}

void TranslationsTest::englishIsTheSource()
{
    for (const TsEntry& entry : readTsFile(tsPath(QStringLiteral("en")))) {
        if (entry.counts)
            QCOMPARE(entry.translations.size(), 2);
        else
            QCOMPARE(entry.translations, QStringList{entry.source});
    }
}

void TranslationsTest::programsCarryTheWords_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("inHand");
    QTest::newRow("zh_CN") << QStringLiteral("zh_CN") << QStringLiteral("处置中");
    QTest::newRow("zh_TW") << QStringLiteral("zh_TW") << QStringLiteral("處置中");
    QTest::newRow("en") << QStringLiteral("en") << QStringLiteral("In hand");
}

void TranslationsTest::programsCarryTheWords()
{
    QFETCH(QString, language);
    QFETCH(QString, inHand);
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/i18n/liandong_%1.qm").arg(language)));
    QCOMPARE(translator.translate("liandong::deskmodels", "In hand", "incident"), inHand);
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translationstest.moc"
