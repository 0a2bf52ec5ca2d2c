// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to make a rule book ready and to read a call, with 400 duties and a narrative of 200 characters.
#include "domain/recommend.h"
#include "profile/profilefolder.h"
#include "recommend/narratives.h"

#include <QTest>

using namespace liandong;

class Bench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Result<Profile> profile = readProfile(QStringLiteral(LIANDONG_DATA "/anhua"));
        QVERIFY(profile);
        m_book = ruleBookOf(*profile);
        for (int n = 0; m_book.duties.size() < 400; ++n) { // the same duties with words of their own
            Duty more = profile->duties[size_t(n) % profile->duties.size()];
            more.key = DutyKey(QStringLiteral("more-%1").arg(n));
            for (QString &word : more.words)
                word += QChar(0x5000 + n);
            m_book.duties[more.key] = more;
        }
        for (const Narrative &narrative : labelledNarratives()) {
            if (m_query.narrative.size() < 200)
                m_query.narrative += narrative.text + QStringLiteral("，");
        }
        m_query.narrative.truncate(200);
        QCOMPARE(m_query.narrative.size(), 200);
    }

    void makeReady()
    {
        QBENCHMARK
        {
            Recogniser recogniser(m_book);
        }
    }

    void recommendByTheNarrative()
    {
        const Recogniser recogniser(m_book);
        QBENCHMARK
        {
            (void)advise(m_book, recogniser, m_query);
        }
    }

    void recommendByTheCategory()
    {
        const Recogniser recogniser(m_book);
        m_query.category = CategoryKey(QStringLiteral("water-burst"));
        QBENCHMARK
        {
            (void)advise(m_book, recogniser, m_query);
        }
        m_query.category = {};
    }

private:
    RuleBook m_book;
    RecommendationQuery m_query;
};

QTEST_APPLESS_MAIN(Bench)
#include "bench.moc"
