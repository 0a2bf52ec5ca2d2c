// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/benchnarratives.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace liandong {

namespace {

QStringList ideographs()
{
    QStringList all;
    for (char16_t c = 0x4e00; all.size() < 3'700; c += 5)
        all.push_back(QString(QChar(c)));
    QRandomGenerator random(7);
    std::ranges::shuffle(all, random);
    return all;
}

QStringList pairs(int count)
{
    const QStringList single = ideographs();
    QRandomGenerator random(8);
    QStringList all;
    for (int i = 0; i < count; ++i)
        all.push_back(single[random.bounded(single.size())] + single[random.bounded(single.size())]);
    return all;
}

const QStringList kMatters{u"自来水主管爆裂"_s, u"路面漏水"_s, u"高压线坠落"_s, u"大面积停电"_s, u"行道树倒伏"_s,
    u"电梯困人"_s, u"井盖丢失"_s, u"燃气泄漏"_s, u"山林冒烟"_s, u"儿童走失"_s, u"流浪人员受冻"_s, u"病死猪肉出售"_s,
    u"聚餐后多人腹泻"_s, u"山体滑坡"_s, u"噪声扰民"_s, u"占道经营"_s, u"污水外溢"_s, u"路灯不亮"_s, u"疯狗伤人"_s,
    u"危房倒塌"_s};
const QStringList kNotes{u"暂无人员伤亡"_s, u"一人受伤意识清醒"_s, u"现场交通拥堵"_s, u"有人员被困"_s,
    u"围观人员较多"_s, u"已疏散群众"_s, u"报警人情绪激动"_s, u"请速派人"_s, u"道路湿滑"_s, u"影响周边居民"_s,
    u"已通知物业"_s, u"水已漫入商铺"_s};
const QStringList kRoads{u"路"_s, u"街"_s, u"大道"_s, u"巷"_s, u"桥"_s, u"小区"_s, u"广场"_s, u"村"_s};

} // namespace

Narratives::Pool::Pool(QStringList list, double skew)
    : words(std::move(list))
{
    double sum = 0;
    for (qsizetype i = 0; i < words.size(); ++i)
        upTo.push_back(sum += 1 / std::pow(double(i + 2), skew));
}

QString Narratives::Pool::draw(QRandomGenerator &random) const
{
    const auto found = std::ranges::lower_bound(upTo, random.generateDouble() * upTo.back());
    return words[std::min<qsizetype>(found - upTo.begin(), words.size() - 1)];
}

Narratives::Narratives()
    : m_characters(ideographs(), 0.9)
    , m_places(pairs(4'000), 0.7)
    , m_matters(kMatters, 0.8)
    , m_notes(kNotes, 0.6)
{ }

QString Narratives::characters(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += m_characters.draw(m_random);
    return text;
}

QString Narratives::next()
{
    return u"报警人%1称%2%3%4号附近%5，%6，%7，%8，电话1%9"_s.arg(characters(2), m_places.draw(m_random),
        kRoads[m_random.bounded(kRoads.size())], QString::number(1 + m_random.bounded(300)), m_matters.draw(m_random),
        m_notes.draw(m_random), m_notes.draw(m_random), characters(8 + m_random.bounded(9)),
        QString::number(3'000'000'000 + m_random.bounded(qint64(6'999'999'999))));
}

} // namespace liandong
