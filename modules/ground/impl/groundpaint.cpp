// SPDX-License-Identifier: GPL-3.0-or-later
#include "ground/impl/groundpaint.h"

#include <algorithm>
#include <cmath>

namespace liandong {

namespace {

QColor rgb(bool night, QRgb day, QRgb dark)
{
    return QColor::fromRgb(night ? dark : day);
}

} // namespace

GroundPaint paintOf(GroundKind kind, bool night)
{
    const QColor name = rgb(night, 0x5f6b75, 0x98a5b0);
    switch (kind) {
    case GroundKind::Water:
        return {.fill = rgb(night, 0xcfe1ec, 0x1b3342),
            .line = rgb(night, 0xa8c9dc, 0x2a4e64),
            .width = 2,
            .firstNameZoom = 9,
            .name = rgb(night, 0x3f7496, 0x7fb2cf)};
    case GroundKind::Green:
        return {.fill = rgb(night, 0xe4eddd, 0x1c2a23), .firstNameZoom = 12, .name = rgb(night, 0x5b7a52, 0x8fae86)};
    case GroundKind::BuiltUp:
        return {.fill = rgb(night, 0xe9e3d8, 0x2b2f34), .firstNameZoom = 12, .name = name};
    case GroundKind::Border:
        return {.line = rgb(night, 0xb4bec6, 0x46525d),
            .width = 1,
            .style = Qt::DashLine,
            .firstNameZoom = 13,
            .name = name};
    case GroundKind::Road:
        return {.line = rgb(night, 0xffffff, 0x3a454f),
            .casing = rgb(night, 0xc9d0d6, 0x12171c),
            .width = 1.8,
            .firstZoom = 9,
            .firstNameZoom = 12,
            .name = name};
    case GroundKind::MainRoad:
        return {.line = rgb(night, 0xf4e3b5, 0x5d5339),
            .casing = rgb(night, 0xc8b480, 0x12171c),
            .width = 2.8,
            .firstNameZoom = 9,
            .name = rgb(night, 0x7d6a36, 0xc2ae74)};
    case GroundKind::Railway:
        return {.line = rgb(night, 0x8e99a2, 0x65717b),
            .width = 1.6,
            .style = Qt::DashLine,
            .firstNameZoom = 12,
            .name = name};
    case GroundKind::Other:
        return {.fill = rgb(night, 0xe6eaed, 0x262d34),
            .line = rgb(night, 0xa7b1b9, 0x4b565f),
            .width = 1.2,
            .firstNameZoom = 12,
            .name = name};
    }
    return {};
}

GroundPaint paintOf(AreaKind kind, bool night)
{
    switch (kind) {
    case AreaKind::Boundary:
        return {.fill = rgb(night, 0xf9fafa, 0x1c232b), .line = rgb(night, 0x9aa7b2, 0x5c6b78), .width = 2};
    case AreaKind::Urban:
        return {.fill = rgb(night, 0xe3e7eb, 0x2a333c), .line = rgb(night, 0x7d94a6, 0x6d8496)};
    case AreaKind::Served:
    case AreaKind::SubCentre:
        return {.line = rgb(night, 0xb4bfc8, 0x46525d)};
    }
    return {};
}

double widthAt(const GroundPaint &paint, int zoom)
{
    return std::clamp(paint.width * std::exp2((zoom - kWidthZoom) / 3.0), 0.8, 6 * paint.width);
}

QColor colourAround(bool night)
{
    return rgb(night, 0xe9edf0, 0x14191f);
}

QColor colourOfPlaces(bool night)
{
    return rgb(night, 0x3d4a55, 0xaeb9c3);
}

QColor colourOfHalo(bool night)
{
    return rgb(night, 0xfdfdfd, 0x14191f);
}

int firstZoomOf(PlaceKind kind)
{
    switch (kind) {
    case PlaceKind::Township:
        return 8;
    case PlaceKind::Village:
    case PlaceKind::Landmark:
        return 12;
    default:
        return 13;
    }
}

} // namespace liandong
