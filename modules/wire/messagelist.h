// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace liandong::wire {

inline constexpr int kProtocol = 1;

/// Append only: a number is never used again. Who sends it stands behind it.
enum class MessageType : quint16 {
    Hello = 1,          // seat
    Greeting = 2,       // service
    SignIn = 3,         // seat
    Welcome = 4,        // service
    Join = 5,           // seat
    Snapshot = 6,       // service
    Entries = 7,        // service
    Live = 8,           // service
    Submit = 9,         // seat
    Answered = 10,      // service
    Look = 11,          // seat
    Presence = 12,      // service
    Ping = 13,          // both
    Pong = 14,          // both
    SearchHistory = 15, // seat
    HistoryFound = 16,  // service
    FetchIncident = 17, // seat
    IncidentFetched = 18, // service
    Farewell = 19,      // both
    FetchItem = 20,     // seat
    ItemFetched = 21,   // service
    SetPassword = 22,   // seat
    PasswordAnswered = 23, // service
    OfferAttachment = 24, // seat
    AttachmentWanted = 25, // service
    AttachmentPart = 26, // both
    AttachmentTaken = 27, // service
    FetchAttachment = 28, // seat
    AskTiles = 29, // seat
    TilesOffered = 30, // service
    AskUnitFigures = 31, // seat
    UnitFiguresCounted = 32, // service
};

} // namespace liandong::wire
