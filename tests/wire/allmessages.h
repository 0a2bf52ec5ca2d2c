// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/attachmentmessages.h"
#include "wire/figuremessages.h"
#include "wire/messages.h"
#include "wire/passwordmessages.h"
#include "wire/tilemessages.h"

#include <boost/mp11/algorithm.hpp>
#include <boost/mp11/list.hpp>

namespace liandong::wire {

/// readmetest checks that none is missing.
using AllMessages = boost::mp11::mp_list<Hello, Greeting, SignIn, Welcome, Join, Snapshot, Entries, Live, Submit,
    Answered, Look, Presence, Ping, Pong, SearchHistory, HistoryFound, FetchIncident, IncidentFetched, Farewell,
    FetchItem, ItemFetched, SetPassword, PasswordAnswered, OfferAttachment, AttachmentWanted, AttachmentPart,
    AttachmentTaken, FetchAttachment, AskTiles, TilesOffered, AskUnitFigures, UnitFiguresCounted>;

/// Calls `body` with a default-made one of each.
void forEachMessage(auto &&body)
{
    boost::mp11::mp_for_each<boost::mp11::mp_transform<std::type_identity, AllMessages>>(
        [&]<class Message>(std::type_identity<Message>) { body.template operator()<Message>(); });
}

} // namespace liandong::wire
