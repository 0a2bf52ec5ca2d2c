// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "rulebookfile.h"
#include "tiledraw/drawtiles.h"
#include "tiles/importtiles.h"

#include <QStringList>

namespace liandong {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUsualLastZoom = 12;

ExitCode complainAboutTiles(const Error &error)
{
    return complain(exitCodeOf(error.code), error.detail);
}

ExitCode missing(const QString &what)
{
    return complain(ExitCode::BadArguments, what + u" is missing"_s);
}

void sayCounts(const TileCounts &counts)
{
    QStringList zooms;
    for (const auto &[zoom, tiles] : counts.perZoom)
        zooms << u"  zoom %1: %2"_s.arg(zoom).arg(tiles);
    say(u"%1 tiles, %2 bytes\n%3"_s.arg(counts.tiles).arg(counts.bytes).arg(zooms.join(u'\n')));
}

/// The file that is named, or the store's own set; empty where neither is.
QString namedSet(const Arguments &arguments)
{
    if (!arguments.more.isEmpty())
        return arguments.more;
    return arguments.has("store") ? tileFileOf(arguments.value("store")) : QString();
}

ExitCode importSet(const Arguments &arguments)
{
    if (arguments.more.isEmpty())
        return missing(u"FILE"_s);
    if (!arguments.has("store"))
        return missing(u"--store FILE"_s);
    const QString to = tileFileOf(arguments.value("store"));
    const Result<TileCounts> counts = importTiles(arguments.more, to);
    if (!counts)
        return complainAboutTiles(counts.error());
    sayCounts(*counts);
    say(u"%1 is what seats are shown from now on"_s.arg(to));
    return ExitCode::Done;
}

ExitCode info(const Arguments &arguments)
{
    const QString file = namedSet(arguments);
    if (file.isEmpty())
        return missing(u"FILE or --store FILE"_s);
    const Result<std::unique_ptr<TileSet>> set = TileSet::open(file);
    if (!set)
        return complainAboutTiles(set.error());
    const TileInfo &info = (*set)->info();
    say(u"%1\nname %2\nformat %3\nzooms %4 to %5\nbounds %6, %7 to %8, %9 (west, south to east, north)\nattribution %10"_s
            .arg(file, info.name, nameOf(info.format))
            .arg(info.minZoom)
            .arg(info.maxZoom)
            .arg(info.bounds.west)
            .arg(info.bounds.south)
            .arg(info.bounds.east)
            .arg(info.bounds.north)
            .arg(info.attribution));
    return ExitCode::Done;
}

ExitCode verify(const Arguments &arguments)
{
    const QString file = namedSet(arguments);
    if (file.isEmpty())
        return missing(u"FILE or --store FILE"_s);
    const Result<TileCounts> counts = verifyTiles(file);
    if (!counts)
        return complainAboutTiles(counts.error());
    say(u"sound: every tile of %1 is a whole picture"_s.arg(file));
    sayCounts(*counts);
    return ExitCode::Done;
}

ExitCode draw(const Arguments &arguments)
{
    if (!arguments.has("profile"))
        return missing(u"--profile PATH"_s);
    if (!arguments.has("out"))
        return missing(u"--out FILE"_s);
    bool isNumber = true;
    const int maxZoom = arguments.has("max-zoom") ? arguments.value("max-zoom").toInt(&isNumber) : kUsualLastZoom;
    if (!isNumber || maxZoom < kFirstDrawnZoom || maxZoom > kLastDrawnZoom) {
        return complain(ExitCode::BadArguments,
            u"--max-zoom: \"%1\" is no zoom from %2 to %3"_s.arg(arguments.value("max-zoom"))
                .arg(kFirstDrawnZoom)
                .arg(kLastDrawnZoom));
    }
    const QString path = arguments.value("profile");
    const Result<RuleBookFile> book = readRuleBookFile(path, {});
    if (!book)
        return complain(
            exitCodeOf(book.error().code), u"the profile %1 cannot be used:\n%2"_s.arg(path, book.error().detail));
    const Result<qint64> drawn = drawTiles(book->profile, arguments.value("out"), maxZoom);
    if (!drawn)
        return complainAboutTiles(drawn.error());
    say(u"%1: %2 tiles drawn"_s.arg(arguments.value("out")).arg(*drawn));
    return ExitCode::Done;
}

ExitCode tiles(const Arguments &arguments)
{
    if (arguments.positional == "import"_L1)
        return importSet(arguments);
    if (arguments.positional == "info"_L1)
        return info(arguments);
    if (arguments.positional == "verify"_L1)
        return verify(arguments);
    if (arguments.positional == "draw"_L1)
        return draw(arguments);
    return complain(
        ExitCode::BadArguments, u"\"%1\" is none of import, info, verify, draw"_s.arg(arguments.positional));
}

} // namespace

const std::vector<AdminCommand> &tileCommands()
{
    static const std::vector<AdminCommand> commands{
        {"tiles",
            "import, info, verify or draw the map that lies beneath: an MBTiles file of pictures (png, jpg, webp). A "
            "store's set is the file beside it, STORE.mbtiles; all of it runs beside a service.",
            "ACTION",
            {{"store", "FILE",
                 "The store: where import puts its copy, and what info and verify look at without a FILE."},
                {"profile", "PATH", "What to draw: a folder, a .json file, or an .xlsx or .ods workbook (draw)."},
                {"out", "FILE", "The set to draw; must not be there (draw)."},
                {"max-zoom", "N", "The deepest zoom to draw, 5 to 16 (12); each one has four times as many tiles."}},
            &tiles, "FILE"},
    };
    return commands;
}

} // namespace liandong
