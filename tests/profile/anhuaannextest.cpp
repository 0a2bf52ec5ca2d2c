// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/profilefolder.h"

#include <QTest>

#include <algorithm>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

DutyRole roleOf(QChar letter)
{
    switch (letter.unicode()) {
    case u'L':
        return DutyRole::Lead;
    case u'A':
        return DutyRole::AcceptsComplaints;
    case u'T':
        return DutyRole::TakesPart;
    case u'S':
        return DutyRole::Supports;
    default:
        return DutyRole::Responsible;
    }
}

} // namespace

/// The annex of the Anhua plan against data/anhua/duties.json, so that no duty is lost while the file is edited.
class AnhuaAnnexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Result<Profile> read = readProfile(QStringLiteral(LIANDONG_DATA "/anhua"));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        m_duties = read->duties;
    }

    /// A letter for each single duty in the unit's paragraph, by its verb: leads, is responsible, accepts complaints,
    /// takes part, supports.
    void everyDutyOfTheParagraphIsThere_data()
    {
        QTest::addColumn<QString>("verbs");
        const auto paragraph = [](const char *unit, const QString &verbs) { QTest::addRow("%s", unit) << verbs; };
        paragraph("县公安局", u"RRRRRTR"_s);
        paragraph("县教体局", u"RRRRRT"_s);
        paragraph("县民政局", u"RRRRRR"_s);
        paragraph("县国土资源局", u"RRRAARRT"_s);
        paragraph("县环保局", u"LRRTAR"_s);
        paragraph("县住建局", u"LRRR"_s);
        paragraph("县交通运输局", u"RRRRAA"_s);
        paragraph("县城管局", u"RRRRRRRRRRR"_s);
        paragraph("县卫计局", u"LRRRRRR"_s);
        paragraph("县安监局", u"TTAR"_s);
        paragraph("县市监局", u"ARRRRRRRRRRRRRRAARAT"_s);
        paragraph("县文旅广新局", u"RR"_s);
        paragraph("县民宗局", u"TR"_s);
        paragraph("县商务局", u"RRR"_s);
        paragraph("县农粮局", u"RRRRRART"_s);
        paragraph("县林业局", u"RRRRRRR"_s);
        paragraph("县水务局", u"RRRRRR"_s);
        paragraph("国网安化供电公司", u"ARRR"_s);
        paragraph("中石化安化石油分公司", u"RR"_s);
        paragraph("县自来水公司", u"RRS"_s);
    }

    void everyDutyOfTheParagraphIsThere()
    {
        QFETCH(const QString, verbs);
        const QString paragraph = u"安化方案 附件·"_s + QString::fromUtf8(QTest::currentDataTag());
        for (qsizetype i = 0; i < verbs.size(); ++i) {
            const QString clause = paragraph + u" 第%1项"_s.arg(i + 1);
            QVERIFY2(std::ranges::any_of(m_duties,
                         [&](const Duty &duty) {
                             return duty.clause.startsWith(clause) && duty.role == roleOf(verbs[i]) && !duty.retired;
                         }),
                qPrintable(clause));
        }
        const QString beyond = paragraph + u" 第%1项"_s.arg(verbs.size() + 1);
        QVERIFY2(std::ranges::none_of(m_duties, [&](const Duty &duty) { return duty.clause.startsWith(beyond); }),
            qPrintable(beyond));
    }

private:
    std::vector<Duty> m_duties;
};

QTEST_GUILESS_MAIN(AnhuaAnnexTest)
#include "anhuaannextest.moc"
