// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/categorycompletion.h"
#include "deskmodels/callupsmodel.h"
#include "deskmodels/categorytreemodel.h"
#include "deskmodels/countdownmodel.h"
#include "deskmodels/dispatchlogmodel.h"
#include "deskmodels/equipmentmodel.h"
#include "deskmodels/incidentdetail.h"
#include "deskmodels/incidentqueueproxy.h"
#include "deskmodels/ordersmodel.h"
#include "deskmodels/pendingmodel.h"
#include "deskmodels/placelistmodel.h"
#include "deskmodels/presencemodel.h"
#include "deskmodels/recommendationmodel.h"
#include "deskmodels/repeatmodel.h"
#include "deskmodels/rostermodels.h"
#include "deskmodels/rulebooklistmodel.h"
#include "deskmodels/rulebookproxy.h"
#include "deskmodels/unitdirectorymodel.h"
#include "support/sampleworld.h"

namespace liandong {

/// Every model a seat has open at once, looking at the first incident.
struct AllDeskModels
{
    explicit AllDeskModels(WorldSource &source)
        : queue(source)
        , queueProxy(queue)
        , countdown(source)
        , orders(source)
        , units(source)
        , unitProxy(units)
        , categories(source)
        , categoryProxy(categories)
        , completion(source)
        , recommendations(source)
        , guesses(source)
        , repeats(source)
        , log(source)
        , presence(source)
        , pending(source)
        , places(source)
        , unitItems(source, u"Unit")
        , dutyItems(source, u"Duty")
        , dutyProxy(dutyItems)
        , equipment(source)
        , callUps(source)
        , rosters(source)
        , calendar(rosters)
        , detail(source)
    {
        const auto first = sample::id<IncidentId>(1);
        orders.setIncident(first);
        recommendations.setIncident(first);
        equipment.setNear(sample::inTown());
        calendar.setUnit(sample::water());
        detail.show(first);
        guesses.setNarrative(QStringLiteral("水管漏水"));
        repeats.setQuery(QStringLiteral("13900000002"), {}, {});
    }

    [[nodiscard]] std::vector<QAbstractItemModel *> all()
    {
        return {&queue, &queueProxy, &countdown, &orders, &units, &unitProxy, &categories, &categoryProxy, &completion,
            &recommendations, &guesses, &repeats, &log, &presence, &pending, &places, &unitItems, &dutyItems,
            &dutyProxy, &equipment, &callUps, &rosters, &calendar};
    }

    IncidentQueueModel queue;
    IncidentQueueProxy queueProxy;
    CountdownModel countdown;
    OrdersModel orders;
    UnitDirectoryModel units;
    UnitDirectoryProxy unitProxy;
    CategoryTreeModel categories;
    RuleBookProxy categoryProxy;
    CategoryCompletion completion;
    RecommendationModel recommendations;
    CategoryGuessModel guesses;
    RepeatModel repeats;
    DispatchLogModel log;
    PresenceModel presence;
    PendingModel pending;
    PlaceListModel places;
    RuleBookListModel unitItems;
    RuleBookListModel dutyItems;
    RuleBookProxy dutyProxy;
    EquipmentModel equipment;
    CallUpsModel callUps;
    RosterUnitsModel rosters;
    RosterCalendarModel calendar;
    IncidentDetail detail;
};

} // namespace liandong
