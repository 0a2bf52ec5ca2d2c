// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/map/drawinglabel.h"

#include "deskmodels/words.h"
#include "deskui/look/offers.h"
#include "deskui/tr.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace liandong {

using deskui::Tr;

namespace {

constexpr int kLongestLabel = 200;
constexpr int kWidest = 420;
constexpr int kMargin = 8;

QStringList usualLabels(DrawingKind kind)
{
    switch (kind) {
    case DrawingKind::Perimeter:
        return {Tr::tr("Inner cordon"), Tr::tr("Outer cordon"), Tr::tr("Area to evacuate"), Tr::tr("Area affected")};
    case DrawingKind::Line:
        return {Tr::tr("Cordon line"), Tr::tr("Way in for rescue"), Tr::tr("Way out for people"), Tr::tr("Road closed"),
            Tr::tr("Diversion")};
    case DrawingKind::Point:
        return {Tr::tr("Command post"), Tr::tr("Assembly point"), Tr::tr("Water source"),
            Tr::tr("Place for the injured"), Tr::tr("Checkpoint")};
    }
    return {};
}

} // namespace

DrawingLabel::DrawingLabel(QWidget &map)
    : QFrame(&map)
    , m_line(new QLineEdit(this))
{
    setProperty("card", true);
    setAttribute(Qt::WA_StyledBackground);
    m_line->setObjectName(QStringLiteral("drawingLabel"));
    m_line->setMaxLength(kLongestLabel);
    m_line->setAccessibleName(Tr::tr("Label of the drawing"));
    auto *draw = new QPushButton(Tr::tr("Draw", "what was sketched is drawn on everybody's map"), this);
    draw->setObjectName(QStringLiteral("draw"));
    draw->setProperty("primary", true);
    auto *back = new QPushButton(Tr::tr("Correct"), this);
    back->setToolTip(Tr::tr("Back to the corners (Esc)"));
    for (QPushButton *button : {draw, back})
        button->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->addWidget(m_line, 1);
    layout->addWidget(draw);
    layout->addWidget(back);
    connect(m_line, &QLineEdit::returnPressed, draw, &QPushButton::click);
    connect(draw, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT given(text());
    });
    connect(back, &QPushButton::clicked, this, &DrawingLabel::abandon);
    map.installEventFilter(this);
    hide();
}

void DrawingLabel::ask(DrawingKind kind, const QString &begun)
{
    offerTexts(*m_line, usualLabels(kind));
    m_line->setPlaceholderText(Tr::tr("%1: what is it?", "perimeter, line or point").arg(wordOf(kind)));
    m_line->setText(begun);
    settle();
    show();
    raise();
    m_line->setFocus();
    m_line->selectAll();
}

void DrawingLabel::abandon()
{
    hide();
    Q_EMIT abandoned();
}

QString DrawingLabel::text() const
{
    return m_line->text().trimmed();
}

void DrawingLabel::settle()
{
    const QRect map = parentWidget()->rect();
    const int width = std::min(kWidest, map.width() - 2 * kMargin);
    const int height = sizeHint().height();
    setGeometry((map.width() - width) / 2, map.height() - height - 4 * kMargin, width, height);
}

bool DrawingLabel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == parent())
        settle();
    return QFrame::eventFilter(watched, event);
}

} // namespace liandong
