// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/panels/lifestrip.h"

#include "deskmodels/formats.h"
#include "deskui/look/theme.h"
#include "deskui/tr.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace liandong {

using deskui::Tr;

namespace {
constexpr int kDot = 11;
constexpr int kStageWidth = 66;
} // namespace

LifeStrip::LifeStrip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LifeStrip::showLife(const OrderLife &life, const Centre &centre, Instant now)
{
    m_stages.clear();
    QStringList spoken;
    for (const OrderStage &stage : life.stages) {
        m_stages.push_back({stage, stage.at ? timeText(*stage.at, now, centre).section(u':', 0, 1) : QString()});
        if (stage.at)
            spoken += stage.word + u' ' + m_stages.back().time;
    }
    setAccessibleName(Tr::tr("Life of the order"));
    setAccessibleDescription(spoken.join(u", "));
    updateGeometry();
    update();
}

QSize LifeStrip::sizeHint() const
{
    return {int(m_stages.size()) * kStageWidth, kDot + 2 * fontMetrics().height() + 8};
}

QSize LifeStrip::minimumSizeHint() const
{
    return {int(m_stages.size()) * 46, sizeHint().height()};
}

int LifeStrip::stageAt(int x) const
{
    return m_stages.empty()
        ? -1
        : std::clamp(int(x * qsizetype(m_stages.size()) / std::max(1, width())), 0, int(m_stages.size()) - 1);
}

void LifeStrip::paintEvent(QPaintEvent *)
{
    const Colours &colours = Theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double step = m_stages.empty() ? 0 : double(width()) / double(m_stages.size());
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() - 1);
    const int middle = kDot / 2 + 2;
    for (size_t i = 0; i < m_stages.size(); ++i) {
        const OrderStage &stage = m_stages[i].stage;
        const bool taken = stage.condition == StageCondition::Done || stage.condition == StageCondition::Current;
        const double x = step * (double(i) + 0.5);
        if (i > 0) {
            painter.setPen(
                QPen(taken || stage.condition == StageCondition::Skipped ? colours.accent : colours.line, 2));
            painter.drawLine(QPointF(x - step + kDot / 2.0 + 2, middle), QPointF(x - kDot / 2.0 - 2, middle));
        }
        const QColor colour = stage.late ? colours.overdue : taken ? colours.accent : colours.line;
        painter.setPen(QPen(stage.condition == StageCondition::Next && !stage.late ? colours.accent : colour, 2));
        painter.setBrush(taken ? QBrush(colour) : QBrush(colours.panel));
        painter.drawEllipse(QPointF(x, middle), kDot / 2.0, kDot / 2.0);

        small.setWeight(stage.condition == StageCondition::Current ? QFont::DemiBold : QFont::Normal);
        painter.setFont(small);
        painter.setPen(stage.late ? colours.overdue : taken ? colours.text : colours.quietText);
        const QRectF word(step * double(i), kDot + 5, step, fontMetrics().height());
        painter.drawText(word, Qt::AlignHCenter | Qt::AlignTop,
            painter.fontMetrics().elidedText(stage.word, Qt::ElideRight, int(step) - 2));
        painter.setPen(stage.late ? colours.overdue : colours.quietText);
        painter.drawText(word.translated(0, fontMetrics().height()), Qt::AlignHCenter | Qt::AlignTop, m_stages[i].time);
    }
}

bool LifeStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int at = stageAt(help->pos().x());
    if (at < 0)
        return true;
    const OrderStage &stage = m_stages[size_t(at)].stage;
    QStringList lines{stage.word + u' ' + m_stages[size_t(at)].time};
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
