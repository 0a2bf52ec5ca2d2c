// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/profilefolder.h"

#include <QDir>
#include <QTest>

#include <boost/mp11/list.hpp>

#include <algorithm>
#include <map>
#include <set>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

/// The keys of the categories that are in use and have none in use beneath them.
std::vector<CategoryKey> leavesOf(const Profile &profile)
{
    std::set<CategoryKey> inner;
    for (const Category &category : profile.categories) {
        if (!category.retired)
            inner.insert(category.parent);
    }
    std::vector<CategoryKey> leaves;
    for (const Category &category : profile.categories) {
        if (!category.retired && !inner.contains(category.key))
            leaves.push_back(category.key);
    }
    return leaves;
}

bool holdsWithin(const Area &area, const GeoPoint &point)
{
    return std::ranges::any_of(area.polygons, [&](const Polygon &polygon) { return contains(polygon, point); });
}

template <class Item, class Value>
bool eachHasOne(const std::vector<Item> &items, Value Item::*member)
{
    std::set<Value> found;
    for (const Item &item : items)
        found.insert(item.*member);
    return found.size() == boost::mp11::mp_size<boost::describe::describe_enumerators<Value>>::value;
}

} // namespace

/// What every profile that comes along must give its centre, beyond being read without a mistake.
class ProfilesInDataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("folder");
        const QDir data(QStringLiteral(LIANDONG_DATA));
        for (const QString &name : data.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            if (data.exists(name + u"/centre.json"_s))
                QTest::addRow("%s", qPrintable(name)) << data.filePath(name);
        }
    }

    void init()
    {
        QFETCH_GLOBAL(const QString, folder);
        const Result<Profile> read = readProfile(folder);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        m_profile = *read;
    }

    void everyLeafHasSomebodyWhoMustCome()
    {
        std::map<CategoryKey, CategoryKey> parents;
        for (const Category &category : m_profile.categories)
            parents.emplace(category.key, category.parent);
        std::set<CategoryKey> answered;
        for (const Duty &duty : m_profile.duties) {
            if (!duty.retired && (duty.role == DutyRole::Lead || duty.role == DutyRole::Responsible))
                answered.insert(duty.category);
        }
        for (const CategoryKey &leaf : leavesOf(m_profile)) {
            CategoryKey node = leaf;
            while (!node.isNull() && !answered.contains(node))
                node = parents[node];
            QVERIFY2(!node.isNull(), qPrintable(leaf.text()));
        }
    }

    void everyUnitHasADutyAndAPhone()
    {
        for (const Unit &unit : m_profile.units) {
            QVERIFY2(!unit.dutyPhones.empty(), qPrintable(unit.key.text()));
            QVERIFY2(std::ranges::contains(m_profile.duties, unit.key, &Duty::unit), qPrintable(unit.key.text()));
        }
    }

    /// A number that is no citizens' number was invented and must say so.
    void inventedPhonesAreMarked()
    {
        const auto isHotline = [this](const QString &number) {
            return std::ranges::contains(
                m_profile.hotlines, number, [](const Hotline &hotline) { return hotline.key.text(); });
        };
        for (const Unit &unit : m_profile.units) {
            for (const DutyPhone &phone : unit.dutyPhones)
                QVERIFY2(phone.placeholder != isHotline(phone.number), qPrintable(phone.number));
        }
        for (const QString &number : m_profile.centre.feedbackPhones)
            QVERIFY2(isHotline(number), qPrintable(number));
    }

    void everyHotlineHasAUnitAndASource()
    {
        for (const Hotline &hotline : m_profile.hotlines)
            QVERIFY2(!hotline.unit.isNull() && !hotline.source.isEmpty(), qPrintable(hotline.key.text()));
    }

    void everyCategoryHasTwoToFourQuestions()
    {
        for (const Category &category : m_profile.categories)
            QVERIFY2(category.questions.size() >= 2 && category.questions.size() <= 4, qPrintable(category.key.text()));
    }

    void siblingsHaveAnOrder()
    {
        std::set<std::pair<CategoryKey, int>> taken;
        for (const Category &category : m_profile.categories)
            QVERIFY2(taken.emplace(category.parent, category.order).second, qPrintable(category.key.text()));
    }

    void nothingIsLeftOutWhereSomethingIsAsked()
    {
        QVERIFY(eachHasOne(m_profile.reasons, &Reason::use));
        QVERIFY(eachHasOne(m_profile.sounds, &SoundRule::cause));
        QVERIFY(eachHasOne(m_profile.targets, &ServiceTarget::measure));
        QVERIFY(eachHasOne(m_profile.rules, &DeadlineRule::kind));
    }

    void theMapIsWhole()
    {
        const auto inside = [this](AreaKind kind, const GeoPoint &point) {
            return std::ranges::any_of(
                m_profile.areas, [&](const Area &area) { return area.kind == kind && holdsWithin(area, point); });
        };
        QVERIFY(inside(AreaKind::Urban, m_profile.centre.position));
        for (const Place &place : m_profile.places)
            QVERIFY2(inside(AreaKind::Boundary, place.position), qPrintable(place.name));
        for (const SubCentre &centre : m_profile.subCentres) {
            const auto area = std::ranges::find(m_profile.areas, centre.area, &Area::key);
            QVERIFY2(area != m_profile.areas.end() && centre.position && holdsWithin(*area, *centre.position),
                qPrintable(centre.key.text()));
        }
        for (const Detachment &detachment : m_profile.detachments)
            QVERIFY2(
                detachment.base && inside(AreaKind::Boundary, *detachment.base), qPrintable(detachment.key.text()));
    }

private:
    Profile m_profile;
};

QTEST_GUILESS_MAIN(ProfilesInDataTest)
#include "profilesindatatest.moc"
