// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/settings/timeeditors.h"

#include "deskmodels/formats.h"
#include "deskui/tr.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace liandong {

using deskui::Tr;

namespace {

constexpr int kMinutesOfDay = 24 * 60;

QTimeEdit *timeEdit(QWidget *parent, const QString &name)
{
    auto *edit = new QTimeEdit(parent);
    edit->setDisplayFormat(QStringLiteral("HH:mm"));
    edit->setAccessibleName(name);
    return edit;
}

int minuteOf(const QTime &time)
{
    return time.hour() * 60 + time.minute();
}

QTime timeAt(int minute)
{
    return {minute / 60 % 24, minute % 60};
}

} // namespace

HoursEditor::HoursEditor(const ItemField &field, QWidget *parent)
    : FieldEditor(parent)
    , m_limited(new QCheckBox(Tr::tr("Only at certain hours"), this))
    , m_parts(new QWidget(this))
    , m_from(timeEdit(m_parts, Tr::tr("From", "hour")))
    , m_to(timeEdit(m_parts, Tr::tr("To", "hour")))
{
    auto *clock = new QHBoxLayout;
    clock->addWidget(m_from);
    clock->addWidget(new QLabel(Tr::tr("to", "between two hours"), m_parts));
    clock->addWidget(m_to);
    clock->addWidget(new QLabel(Tr::tr("00:00 is midnight; no day chosen means every day"), m_parts));
    clock->addStretch();
    auto *week = new QHBoxLayout;
    for (int day = 1; day <= 7; ++day) {
        auto *check = new QCheckBox(weekdayWord(day), m_parts);
        connect(check, &QCheckBox::clicked, this, &FieldEditor::edited);
        week->addWidget(check);
        m_days.push_back(check);
    }
    week->addStretch();
    auto *inside = new QVBoxLayout(m_parts);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addLayout(clock);
    inside->addLayout(week);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_limited);
    layout->addWidget(m_parts);
    setInner(m_limited, field);
    connect(m_limited, &QCheckBox::clicked, this, [this] {
        showParts();
        Q_EMIT edited();
    });
    connect(m_from, &QTimeEdit::timeChanged, this, &FieldEditor::edited);
    connect(m_to, &QTimeEdit::timeChanged, this, &FieldEditor::edited);
    showParts();
}

void HoursEditor::showParts()
{
    m_parts->setVisible(m_limited->isChecked());
}

FieldValue HoursEditor::value() const
{
    if (!m_limited->isChecked())
        return std::optional<Hours>();
    Hours hours{minuteOf(m_from->time()), minuteOf(m_to->time()), {}};
    if (hours.toMinute == 0)
        hours.toMinute = kMinutesOfDay;
    for (int day = 1; day <= 7; ++day) {
        if (m_days[size_t(day) - 1]->isChecked())
            hours.weekdays.push_back(day);
    }
    return std::optional(hours);
}

void HoursEditor::setValue(const FieldValue &value)
{
    const auto *held = std::get_if<std::optional<Hours>>(&value);
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    const Hours hours = held ? held->value_or(Hours()) : Hours();
    m_limited->setChecked(held && *held);
    m_from->setTime(timeAt(hours.fromMinute));
    m_to->setTime(timeAt(hours.toMinute));
    for (int day = 1; day <= 7; ++day)
        m_days[size_t(day) - 1]->setChecked(std::ranges::contains(hours.weekdays, day));
    showParts();
}

void HoursEditor::setReadOnly(bool readOnly)
{
    m_limited->setEnabled(!readOnly);
    m_parts->setEnabled(!readOnly);
}

DateEditor::DateEditor(Desk &desk, const ItemField &field, QWidget *parent)
    : FieldEditor(parent)
    , m_desk(desk)
    , m_limited(new QCheckBox(Tr::tr("From a certain day on"), this))
    , m_day(new QDateEdit(this))
{
    m_day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_day->setCalendarPopup(true);
    m_day->setMinimumWidth(140);
    m_day->setAccessibleName(labelOf(field));
    m_day->setDate(centreTime(desk.source().serviceNow(), desk.world().centre).date());
    m_day->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_limited);
    layout->addWidget(m_day);
    layout->addStretch();
    setInner(m_limited, field);
    connect(m_limited, &QCheckBox::clicked, this, [this](bool limited) {
        m_day->setVisible(limited);
        Q_EMIT edited();
    });
    connect(m_day, &QDateEdit::dateChanged, this, &FieldEditor::edited);
}

FieldValue DateEditor::value() const
{
    if (!m_limited->isChecked())
        return std::optional<Instant>();
    return std::optional(instantAt(m_day->date(), QTime(0, 0), m_desk.world().centre));
}

void DateEditor::setValue(const FieldValue &value)
{
    const auto *held = std::get_if<std::optional<Instant>>(&value);
    const QSignalBlocker quiet(m_day);
    m_limited->setChecked(held && *held);
    if (m_limited->isChecked())
        m_day->setDate(centreTime(**held, m_desk.world().centre).date());
    m_day->setVisible(m_limited->isChecked());
}

void DateEditor::setReadOnly(bool readOnly)
{
    m_limited->setEnabled(!readOnly);
    m_day->setReadOnly(readOnly);
}

} // namespace liandong
