// SPDX-License-Identifier: GPL-3.0-or-later
#include "pinyin/pinyin.h"

#include <QSet>
#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

class PinyinTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initials_data();
    void initials();
    void matches_data();
    void matches();
    void betterMatchesRankHigher();
    void sortsBySound();
    void traditionalAsSimplified();
    void keysFromNames();
};

void PinyinTest::initials_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("water works") << u"自来水公司"_s << u"zlsgs"_s;
    QTest::newRow("with digits") << u"12319热线"_s << u"12319rx"_s;
    QTest::newRow("latin") << u"SOS 救援"_s << u"sosjy"_s;
    QTest::newRow("marks are left out") << u"供水 / 爆管"_s << u"gsbg"_s;
    QTest::newRow("nothing") << u""_s << u""_s;
}

void PinyinTest::initials()
{
    QFETCH(QString, text);
    QTEST(pinyinInitials(text), "expected");
}

void PinyinTest::matches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    const auto row = [](const char *name, const QString &text, const QString &typed, bool found) {
        QTest::newRow(name) << text << typed << found;
    };
    row("initials from the middle", u"安化县自来水公司"_s, u"zls"_s, true);
    row("full pinyin", u"安化县自来水公司"_s, u"zilaishui"_s, true);
    row("begun syllable", u"安化县自来水公司"_s, u"zilaish"_s, true);
    row("mixed", u"安化县自来水公司"_s, u"zilais"_s, true);
    row("capitals and blanks", u"安化县自来水公司"_s, u"ZL S"_s, true);
    row("characters", u"安化县自来水公司"_s, u"来水"_s, true);
    row("not in one piece", u"安化县自来水公司"_s, u"zsg"_s, false);
    row("other characters", u"安化县自来水公司"_s, u"来电"_s, false);
    row("characters are not spelt", u"安化县自来水公司"_s, u"字来"_s, false);
    row("one reading", u"长塘镇"_s, u"ctz"_s, true);
    row("the other reading", u"长塘镇"_s, u"ztz"_s, true);
    row("animal husbandry", u"畜牧局"_s, u"xmj"_s, true);
    row("digits", u"12319热线"_s, u"319r"_s, true);
    row("past the end", u"水"_s, u"shuig"_s, false);
    row("empty is everywhere", u"水"_s, u" "_s, true);
}

void PinyinTest::matches()
{
    QFETCH(QString, text);
    QFETCH(QString, typed);
    QTEST(PinyinKey(text).match(typed) > 0, "found");
}

void PinyinTest::betterMatchesRankHigher()
{
    const PinyinKey key(u"供水管"_s);
    const QList<int> ranks{key.match(u"供水管"_s), key.match(u"供水"_s), key.match(u"水"_s), key.match(u"gs"_s),
        key.match(u"sg"_s), key.match(u"电"_s)};
    QCOMPARE(ranks, (QList<int>{5, 4, 3, 2, 1, 0}));
}

void PinyinTest::sortsBySound()
{
    QVERIFY(PinyinKey(u"安监局"_s).sortKey() < PinyinKey(u"公安局"_s).sortKey());
    QVERIFY(PinyinKey(u"公安局"_s).sortKey() < PinyinKey(u"自来水公司"_s).sortKey());
}

void PinyinTest::traditionalAsSimplified()
{
    QCOMPARE(simplified(u"安化縣自來水公司 ABC"_s), u"安化县自来水公司 ABC"_s);
    QCOMPARE(simplified(u"ABC"_s), u"ABC"_s);
}

void PinyinTest::keysFromNames()
{
    QSet<QString> taken;
    const auto key = [&](const QString &name) {
        return keyFromName(name, u"unit"_s, [&](const QString &wanted) { return taken.contains(wanted); });
    };
    QCOMPARE(key(u"县林业局（防火办）"_s), u"xian-lin-ye-ju-fang-huo-ban"_s);
    QCOMPARE(key(u"120 急救"_s), u"120-ji-jiu"_s);
    QCOMPARE(key(u"……"_s), u"unit"_s);
    taken << u"shui-wu-ju"_s << u"shui-wu-ju-2"_s;
    QCOMPARE(key(u"水务局"_s), u"shui-wu-ju-3"_s);
    const QString long1 = key(QString(100, u'水'));
    QVERIFY2(long1.size() <= 60 && !long1.endsWith(u'-'), qPrintable(long1));
}

QTEST_GUILESS_MAIN(PinyinTest)
#include "pinyintest.moc"
