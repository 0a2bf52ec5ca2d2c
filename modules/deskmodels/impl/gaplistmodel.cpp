// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/gaplistmodel.h"

#include "deskmodels/formats.h"
#include "deskmodels/onduty.h"
#include "deskmodels/tr.h"
#include "domain/event.h"

namespace liandong {

using deskmodels::Tr;

namespace {

constexpr Milliseconds kMinute{60'000};

QString wordOf(GapKind kind)
{
    switch (kind) {
    case GapKind::Unanswered:
        return Tr::tr("Nobody answers");
    case GapKind::TwoLeads:
        return Tr::tr("Two leads");
    case GapKind::NoDutyPhone:
        return Tr::tr("No duty phone");
    case GapKind::NobodyOnDuty:
        return Tr::tr("Nobody on duty");
    case GapKind::PlaceholderPhone:
        return Tr::tr("Placeholder phone");
    case GapKind::PhoneUnverified:
        return Tr::tr("Phone not verified");
    case GapKind::DutyEnded:
        return Tr::tr("Duty ended");
    case GapKind::UnitWithoutDuty:
        return Tr::tr("Unit without duty");
    }
    return {};
}

} // namespace

GapListModel::GapListModel(const WorldSource &source, QObject *parent)
    : KeyedRows(parent)
    , m_source(source)
    , m_reload([this] { reload(); }, this)
{
    connect(&source, &WorldSource::worldReplaced, this, &GapListModel::reload);
    connect(&source, &WorldSource::entryApplied, this, [this](const LogEntry &, const Event &event) {
        if (itemOf(event))
            m_reload.ask();
    });
    connect(&m_time, &QTimer::timeout, this, &GapListModel::reload);
    m_time.start(kMinute);
    reload();
}

void GapListModel::reload()
{
    std::vector<GapRow> rows;
    for (const Gap &gap : gapsOf(m_source.world(), m_source.serviceNow()))
        rows.push_back(rowOf(gap));
    setRows(std::move(rows));
}

GapRow GapListModel::rowOf(const Gap &gap) const
{
    return {gap, subjectOf(gap.item), detailOf(gap)};
}

QString GapListModel::subjectOf(const ItemName &item) const
{
    const World &world = m_source.world();
    if (const auto duty = world.duties.find(DutyKey(item.key)); item.kind == u"Duty" && duty != world.duties.end())
        return unitShortName(world, duty->second.unit) + u" · " + world.categoryPath(duty->second.category);
    return item.kind == u"Unit" ? unitName(world, UnitKey(item.key)) : world.categoryPath(CategoryKey(item.key));
}

QString GapListModel::detailOf(const Gap &gap) const
{
    const World &world = m_source.world();
    switch (gap.kind) {
    case GapKind::Unanswered:
        return Tr::tr("No unit leads it or is responsible.");
    case GapKind::TwoLeads: {
        const auto other = world.duties.find(DutyKey(gap.other.key));
        return other == world.duties.end()
            ? QString()
            : Tr::tr("%1 leads there too.").arg(unitShortName(world, other->second.unit));
    }
    case GapKind::PlaceholderPhone:
        return gap.phone;
    case GapKind::PhoneUnverified:
        return gap.since ? Tr::tr("%1: last verified %2")
                               .arg(gap.phone, centreTime(*gap.since, world.centre).toString(u"yyyy-MM-dd"))
                         : Tr::tr("%1: never verified").arg(gap.phone);
    case GapKind::DutyEnded:
        return Tr::tr("Ended %1; renew or retire it.")
            .arg(centreTime(*gap.since, world.centre).toString(u"yyyy-MM-dd"));
    case GapKind::NoDutyPhone:
        return Tr::tr("It cannot be called.");
    case GapKind::NobodyOnDuty:
        return Tr::tr("%1: the roster has nobody.", "from when to when")
            .arg(turnText(*gap.since, *gap.until, world.centre));
    case GapKind::UnitWithoutDuty:
        return Tr::tr("It is never proposed.");
    }
    return {};
}

int GapListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant GapListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GapRow &row = rows()[size_t(index.row())];
    if (role == SeriousRole)
        return row.gap.kind <= GapKind::NoDutyPhone;
    if (role == Qt::ToolTipRole)
        return QString(row.subject + u'\n' + row.detail);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case What:
        return wordOf(row.gap.kind);
    case Whom:
        return row.subject;
    default:
        return row.detail;
    }
}

QVariant GapListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return Tr::tr("What", "gap of the rule book");
    case Whom:
        return Tr::tr("Where", "gap of the rule book");
    default:
        return Tr::tr("More", "gap of the rule book");
    }
}

} // namespace liandong
