// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unit.h"

namespace liandong {

/// How long incident numbers count on before they begin with 1 again.
enum class NumberPeriod { Day, Month, Year };
LD_DESCRIBED_ENUM(NumberPeriod, Day, Month, Year)

/// The centre itself.
struct Centre
{
    QString name;
    QString numberPrefix;         ///< of incident numbers: "AH"
    int utcOffsetMinutes = 480;   ///< the civil day of numbers and statistics
    std::vector<QString> feedbackPhones; ///< for oral feedback (Anhua plan, three)
    GeoPoint position;
    NumberPeriod numberPeriod = NumberPeriod::Day;
    int numberDigits = 4;
    int verifyPhonesDays = 90; ///< a duty phone not verified for longer is pointed out

    friend bool operator==(const Centre&, const Centre&) = default;
};
LD_DESCRIBED(Centre, name, numberPrefix, utcOffsetMinutes, feedbackPhones, position, numberPeriod, numberDigits,
             verifyPhonesDays)

/// 下级中心: a county's or district's centre under a city's (Xuchang plan, one and three (1)).
struct SubCentre
{
    SubCentreKey key;
    QString name;
    QString shortName;
    std::vector<DutyPhone> phones;
    std::optional<GeoPoint> position;
    AreaKey area; ///< its territory; may be null
    bool retired = false;

    friend bool operator==(const SubCentre&, const SubCentre&) = default;
};
LD_DESCRIBED(SubCentre, key, name, shortName, phones, position, area, retired)

/// A number that citizens dial and that ends at the centre (Xuchang plan, three (1): one number for all).
struct Hotline
{
    HotlineKey key;
    QString name;
    UnitKey unit;   ///< whose number it is, to whom its calls are mostly for; may be null
    QString source; ///< the clause
    bool retired = false;

    friend bool operator==(const Hotline&, const Hotline&) = default;
};
LD_DESCRIBED(Hotline, key, name, unit, source, retired)

/// How an incident ended.
struct Disposition
{
    DispositionKey key;
    QString name;
    bool advice = false; ///< may close an incident that never had an order
    int order = 0;
    bool retired = false;

    friend bool operator==(const Disposition&, const Disposition&) = default;
};
LD_DESCRIBED(Disposition, key, name, advice, order, retired)

/// Where a reason is asked for.
enum class ReasonUse { NotSuggested, Declined, Withdrawn, ExcusedDelay, AreaClass, Urging, Reopening, WithoutOralFeedback };
LD_DESCRIBED_ENUM(ReasonUse, NotSuggested, Declined, Withdrawn, ExcusedDelay, AreaClass, Urging, Reopening,
                  WithoutOralFeedback)

/// A reason offered ready-made; another may always be typed.
struct Reason
{
    ReasonKey key;
    ReasonUse use = ReasonUse::Declined;
    QString text;
    int order = 0;
    bool retired = false;

    friend bool operator==(const Reason&, const Reason&) = default;
};
LD_DESCRIBED(Reason, key, use, text, order, retired)

/// What may ring at a seat; the last two at a duty room's only.
enum class SoundCause { NewIncident, DeadlineNear, DeadlineMissed, OrderDeclined, LinkLost, OrderReceived, UrgingReceived };
LD_DESCRIBED_ENUM(SoundCause, NewIncident, DeadlineNear, DeadlineMissed, OrderDeclined, LinkLost, OrderReceived,
                  UrgingReceived)

/// How the centre wants one cause to ring. A cause without a rule rings once at full volume, OrderReceived
/// every 10 s.
struct SoundRule
{
    SoundKey key;
    SoundCause cause = SoundCause::NewIncident;
    bool silent = false;
    int volume = 100;      ///< percent
    int repeatSeconds = 0; ///< until it is seen to; 0: once
    bool retired = false;

    friend bool operator==(const SoundRule&, const SoundRule&) = default;
};
LD_DESCRIBED(SoundRule, key, cause, silent, volume, repeatSeconds, retired)

} // namespace liandong
