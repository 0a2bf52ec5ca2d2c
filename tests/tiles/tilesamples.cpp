// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/tilesamples.h"

#include "sqlite/connection.h"
#include "tiles/tilewriter.h"

#include <QFile>

namespace liandong {

QByteArray samplePng(int n, qsizetype size)
{
    QByteArray png = QByteArrayLiteral("\x89PNG\r\n\x1a\n") + QByteArray::number(n);
    png.resize(std::max(size, png.size() + 8), char(n));
    return png + "IEND" + "\xae\x42\x60\x82";
}

TileInfo sampleInfo()
{
    return {.name = QStringLiteral("安化县"),
        .format = TileFormat::Png,
        .minZoom = 3,
        .maxZoom = 5,
        .bounds = {110.5, 27.75, 112.25, 28.75},
        .attribution = QStringLiteral("© 测绘 & 绘图")};
}

int sampleNumber(const TilePlace &place)
{
    return int(place.zoom * 10'000 + place.x * 100 + place.y);
}

bool makeSet(const QString &file)
{
    const TileInfo info = sampleInfo();
    const auto writer = TileWriter::create(file, info);
    if (!writer)
        return false;
    for (TilePlace place{info.minZoom, 0, 0}; place.zoom <= info.maxZoom; ++place.zoom) {
        for (place.x = 0; place.x < place.across(); ++place.x) {
            for (place.y = 0; place.y < place.across(); ++place.y) {
                if (!(*writer)->add(place, samplePng(sampleNumber(place))))
                    return false;
            }
        }
    }
    return (*writer)->finish().has_value();
}

bool runOn(const QString &file, const QStringList &statements)
{
    const auto connection = Connection::open(file, Access::Write, Milliseconds(0));
    return connection && std::ranges::all_of(statements, [&](const QString &sql) {
        const Result<> ran = (*connection)->run(sql);
        if (!ran)
            qWarning("%s", qPrintable(ran.error().detail));
        return ran.has_value();
    });
}

bool overwrite(const QString &file, qint64 at, const QByteArray &bytes)
{
    QFile device(file);
    return device.open(QIODevice::ReadWrite) && device.seek(at) && device.write(bytes) == bytes.size();
}

} // namespace liandong
