// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/panels/lifestrip.h"

#include "deskmodels/formats.h"
#include "deskui/look/theme.h"
#include "deskui/tr.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace liandong {

using deskui::Tr;

namespace {

constexpr int kDot = 11;
constexpr int kGap = 8; ///< between two words, at least
constexpr double kSmallest = 8; ///< points

/// "Left the / scene": in two lines of nearly the same length.
QStringList inLines(const QString &word)
{
    qsizetype best = -1;
    for (qsizetype at = word.indexOf(u' '); at >= 0; at = word.indexOf(u' ', at + 1)) {
        if (best < 0 || std::abs(word.size() - 2 * at) < std::abs(word.size() - 2 * best))
            best = at;
    }
    return best < 0 ? QStringList{word} : QStringList{word.left(best), word.mid(best + 1)};
}

double widest(const QFontMetricsF &metrics, const QStringList &lines)
{
    double width = 0;
    for (const QString &line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    return width;
}

} // namespace

LifeStrip::LifeStrip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LifeStrip::showLife(const OrderLife &life, const Centre &centre, Instant now)
{
    m_stages.clear();
    m_lines = 1;
    QStringList spoken;
    for (const OrderStage &stage : life.stages) {
        const QString time = stage.at ? timeText(*stage.at, now, centre).section(u':', 0, 1) : QString();
        m_stages.push_back({stage, time, inLines(stage.word)});
        m_lines = std::max(m_lines, int(m_stages.back().words.size()) + (time.isEmpty() ? 0 : 1));
        if (stage.at)
            spoken += stage.word + u' ' + time;
    }
    setAccessibleName(Tr::tr("Life of the order"));
    setAccessibleDescription(spoken.join(u", "));
    arrange();
    updateGeometry();
    update();
}

QSize LifeStrip::sizeHint() const
{
    return {int(std::ceil(least(font().pointSizeF() - 1))), kDot + m_lines * fontMetrics().height() + 8};
}

QSize LifeStrip::minimumSizeHint() const
{
    return {int(std::ceil(least(kSmallest))), sizeHint().height()};
}

/// The heaviest a word gets, so that nothing moves when its stage becomes the current one.
QFont LifeStrip::wordFont(double pointSize) const
{
    QFont result = font();
    result.setPointSizeF(pointSize);
    result.setWeight(QFont::DemiBold);
    return result;
}

double LifeStrip::least(double pointSize) const
{
    const QFontMetricsF metrics(wordFont(pointSize));
    double all = 0;
    for (const Stage &stage : m_stages)
        all += kGap + widest(metrics, stage.words);
    return all;
}

void LifeStrip::arrange()
{
    double size = font().pointSizeF() - 1;
    while (size > kSmallest && least(size) > width())
        size = std::max(kSmallest, size - 0.5);
    m_font = wordFont(size);
    const QFontMetricsF metrics(m_font);
    const double more = (width() - least(size)) / double(std::max<size_t>(1, m_stages.size()));
    double left = 0;
    for (Stage &stage : m_stages) {
        stage.left = left;
        stage.width = kGap + more + widest(metrics, stage.words);
        left += stage.width;
    }
}

void LifeStrip::resizeEvent(QResizeEvent *)
{
    arrange();
}

const LifeStrip::Stage *LifeStrip::stageAt(int x) const
{
    const auto found = std::ranges::find_if(m_stages, [x](const Stage &stage) { return x < stage.left + stage.width; });
    return found == m_stages.end() ? nullptr : &*found;
}

void LifeStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Stage *before = nullptr;
    for (const Stage &stage : m_stages)
        paintStage(painter, stage, std::exchange(before, &stage));
}

void LifeStrip::paintStage(QPainter &painter, const Stage &cell, const Stage *before) const
{
    const Colours &colours = Theme::colours();
    const OrderStage &stage = cell.stage;
    const bool taken = stage.condition == StageCondition::Done || stage.condition == StageCondition::Current;
    const int middle = kDot / 2 + 2;
    const double x = cell.left + cell.width / 2;
    if (before) {
        const double from = before->left + before->width / 2;
        painter.setPen(QPen(taken || stage.condition == StageCondition::Skipped ? colours.accent : colours.line, 2));
        painter.drawLine(QPointF(from + kDot / 2.0 + 2, middle), QPointF(x - kDot / 2.0 - 2, middle));
    }
    const QColor colour = stage.late ? colours.overdue : taken ? colours.accent : colours.line;
    painter.setPen(QPen(stage.condition == StageCondition::Next && !stage.late ? colours.accent : colour, 2));
    painter.setBrush(taken ? QBrush(colour) : QBrush(colours.panel));
    painter.drawEllipse(QPointF(x, middle), kDot / 2.0, kDot / 2.0);

    QFont word = m_font;
    word.setWeight(stage.condition == StageCondition::Current ? QFont::DemiBold : QFont::Normal);
    painter.setFont(word);
    painter.setPen(stage.late ? colours.overdue : taken ? colours.text : colours.quietText);
    QRectF line(cell.left, kDot + 5, cell.width, fontMetrics().height());
    for (const QString &text : cell.words) {
        painter.drawText(line, Qt::AlignHCenter | Qt::AlignTop,
            painter.fontMetrics().elidedText(text, Qt::ElideRight, int(std::ceil(cell.width))));
        line.translate(0, painter.fontMetrics().height());
    }
    painter.setPen(stage.late ? colours.overdue : colours.quietText);
    painter.drawText(line, Qt::AlignHCenter | Qt::AlignTop, cell.time);
}

bool LifeStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const Stage *cell = stageAt(help->pos().x());
    if (!cell)
        return true;
    const OrderStage &stage = cell->stage;
    QStringList lines{stage.word + u' ' + cell->time};
    if (!stage.recordedBy.isEmpty())
        lines += Tr::tr("Recorded by %1").arg(stage.recordedBy);
    if (!stage.reportedBy.isEmpty())
        lines += Tr::tr("Reported by %1").arg(stage.reportedBy);
    if (!stage.remark.isEmpty())
        lines += stage.remark;
    QToolTip::showText(help->globalPos(), lines.join(u'\n'), this);
    return true;
}

} // namespace liandong
