// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/geojson.h"

#include "codec/jsonreader.h"
#include "profile/impl/thinning.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QVariant>

#include <algorithm>
#include <map>

namespace liandong {

using codec::JsonPath;
using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kByteOrderMark("\xef\xbb\xbf");
constexpr double kFirstThinningMetres = 2;
constexpr int kDeepestCollection = 8; ///< GeometryCollections within each other

/// One name is one feature, in the order in which names come up.
class ContentReader
{
public:
    void read(const QJsonValue &json)
    {
        const JsonPath top({});
        const QJsonObject object = json.toObject();
        const QString type = object["type"_L1].toString();
        if (type == u"FeatureCollection") {
            const QJsonArray features = object["features"_L1].toArray();
            const JsonPath list(top, "features");
            for (qsizetype i = 0; i < features.size(); ++i)
                readFeature(JsonPath(list, i), features[i].toObject());
        } else if (type == u"Feature") {
            readFeature(top, object);
        } else {
            readGeometry(top, object, {}, kDeepestCollection);
        }
    }

    [[nodiscard]] QStringList mistakes() const { return m_mistakes; }
    [[nodiscard]] std::vector<GroundFeature> features() && { return std::move(m_features); }

private:
    void readFeature(const JsonPath &path, const QJsonObject &feature)
    {
        const QJsonObject properties = feature["properties"_L1].toObject();
        QString name = properties["name"_L1].toVariant().toString().simplified();
        if (name.isEmpty()) // a road's number may be one
            name = properties["ref"_L1].toVariant().toString().simplified();
        const QJsonValue geometry = feature["geometry"_L1];
        if (!geometry.isNull())
            readGeometry(JsonPath(path, "geometry"), geometry.toObject(), name, kDeepestCollection);
    }

    void readGeometry(const JsonPath &path, const QJsonObject &geometry, const QString &name, int deepest)
    {
        const QString type = geometry["type"_L1].toString();
        const QJsonArray coordinates = geometry["coordinates"_L1].toArray();
        const JsonPath inside(path, "coordinates");
        if (type == u"LineString") {
            addLine(inside, coordinates, name);
        } else if (type == u"MultiLineString") {
            for (qsizetype i = 0; i < coordinates.size(); ++i)
                addLine(JsonPath(inside, i), coordinates[i].toArray(), name);
        } else if (type == u"Polygon") {
            addSurface(inside, coordinates, name);
        } else if (type == u"MultiPolygon") {
            for (qsizetype i = 0; i < coordinates.size(); ++i)
                addSurface(JsonPath(inside, i), coordinates[i].toArray(), name);
        } else if (type == u"GeometryCollection" && deepest > 0) {
            const QJsonArray parts = geometry["geometries"_L1].toArray();
            const JsonPath list(path, "geometries");
            for (qsizetype i = 0; i < parts.size(); ++i)
                readGeometry(JsonPath(list, i), parts[i].toObject(), name, deepest - 1);
        } else if (type != u"Point" && type != u"MultiPoint") {
            mistake(path, type.isEmpty() ? u"has no type of GeoJSON"_s : u"'%1' is not known here"_s.arg(type));
        }
    }

    void addLine(const JsonPath &path, const QJsonArray &coordinates, const QString &name)
    {
        std::vector<GeoPoint> line = points(path, coordinates, 2);
        if (!line.empty())
            featureOf(name).lines.push_back(std::move(line));
    }

    void addSurface(const JsonPath &path, const QJsonArray &rings, const QString &name)
    {
        Polygon surface;
        for (qsizetype i = 0; i < rings.size(); ++i) {
            std::vector<GeoPoint> ring = points(JsonPath(path, i), rings[i].toArray(), 3);
            if (ring.empty())
                return;
            if (ring.front() != ring.back())
                ring.push_back(ring.front());
            surface.rings.push_back(std::move(ring));
        }
        if (!surface.rings.empty())
            featureOf(name).surfaces.push_back(std::move(surface));
    }

    /// Empty after a mistake.
    std::vector<GeoPoint> points(const JsonPath &path, const QJsonArray &positions, size_t least)
    {
        std::vector<GeoPoint> read;
        read.reserve(size_t(positions.size()));
        for (qsizetype i = 0; i < positions.size(); ++i) {
            const QJsonArray position = positions[i].toArray();
            if (position.size() < 2 || !position[0].isDouble() || !position[1].isDouble()) {
                mistake(JsonPath(path, i), u"not a position: longitude, latitude"_s);
                return {};
            }
            const GeoPoint point{position[1].toDouble(), position[0].toDouble()};
            if (!isOnEarth(point)) {
                mistake(JsonPath(path, i),
                    u"%1, %2 is no longitude and latitude; export the file in WGS 84 (EPSG:4326)"_s.arg(point.longitude)
                        .arg(point.latitude));
                return {};
            }
            read.push_back(point);
        }
        if (read.size() < least) {
            mistake(path, u"%1 points; at least %2 are needed"_s.arg(read.size()).arg(least));
            return {};
        }
        return read;
    }

    GroundFeature &featureOf(const QString &name)
    {
        const auto [found, isNew] = m_numbers.try_emplace(name, m_features.size());
        if (isNew)
            m_features.push_back({name, {}, {}});
        return m_features[found->second];
    }

    void mistake(const JsonPath &path, const QString &reason)
    {
        const QString place = path.text();
        if (m_mistakes.size() < codec::JsonReader::kMostMistakes)
            m_mistakes << (place.isEmpty() ? reason : place + u": " + reason);
    }

    std::vector<GroundFeature> m_features;
    std::map<QString, size_t> m_numbers; ///< by name
    QStringList m_mistakes;
};

} // namespace

Result<GeoJsonContent> readGeoJson(const QByteArray &text)
{
    const Result<QJsonValue> json = parseJson(text.startsWith(kByteOrderMark) ? text.sliced(3) : text);
    if (!json)
        return std::unexpected(json.error());
    ContentReader reader;
    reader.read(*json);
    if (!reader.mistakes().isEmpty())
        return failure(ErrorCode::BadInput, reader.mistakes().join(u'\n'));
    GeoJsonContent content{std::move(reader).features()};
    content.pointsBefore = pointsIn(content.features);
    if (content.pointsBefore == 0)
        return failure(ErrorCode::BadInput, u"there are no lines and no surfaces in it"_s);
    const std::vector<GroundFeature> whole = content.features;
    while (pointsIn(content.features) > GroundLayer::kMostPoints) {
        content.thinnedMetres = std::max(kFirstThinningMetres, content.thinnedMetres * 2);
        content.features = thinned(whole, content.thinnedMetres);
        if (content.features.empty() || content.thinnedMetres > 1000)
            return failure(ErrorCode::BadInput,
                u"%1 points are too many; a layer has at most %2: split the file"_s.arg(content.pointsBefore)
                    .arg(GroundLayer::kMostPoints));
    }
    return content;
}

} // namespace liandong
