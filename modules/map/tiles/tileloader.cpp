// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/tiles/tileloader.h"

#include "map/impl/tilecache.h"
#include "map/impl/tilepicture.h"
#include "map/impl/tilerequest.h"
#include "map/tr.h"

#include <QLoggingCategory>
#include <QNetworkAccessManager>

#include <algorithm>

namespace liandong {

Q_DECLARE_LOGGING_CATEGORY(lcTiles)

namespace {

constexpr qsizetype kMostMissing = 4'000; ///< remembered
constexpr int kMostDoublings = 16;
constexpr int kWorthSaying = 3; ///< bad pictures, one after the other

} // namespace

TileLoader::TileLoader(TileLoaderOptions options, QObject *parent)
    : TilePictures(parent)
    , m_options(std::move(options))
    , m_disk(std::make_shared<TileCache>(m_options.folder, m_options.mostOnDisk))
    , m_memory(m_options.mostInMemory)
{
    m_worker.setMaxThreadCount(1); // so that the order of the view is kept
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &TileLoader::pump);
}

TileLoader::~TileLoader()
{
    m_running.clear();
    m_worker.clear();
    m_worker.waitForDone();
}

void TileLoader::setSource(const TileSource &source)
{
    if (source == m_source)
        return;
    if (m_source.isEmpty())
        m_worker.start([disk = m_disk] { disk->trim(); });
    if (source.cacheName() != m_source.cacheName())
        m_memory.clear();
    m_source = source;
    ++m_generation;
    m_running.clear();
    m_network.reset(); // its connections were made for the other one
    m_missing.clear();
    m_hostFailures = 0;
    m_hostRest.setRemainingTime(0);
    setNotice({});
    Q_EMIT sourceChanged();
    pump();
}

void TileLoader::want(const std::vector<TileId> &tiles)
{
    if (m_wanted == tiles)
        return;
    m_wanted = tiles;
    std::erase_if(m_running, [&](const auto &running) { return !std::ranges::contains(m_wanted, running.first); });
    forgetOthers();
    pump();
}

void TileLoader::forgetOthers()
{
    if (m_missing.size() < kMostMissing)
        return;
    m_missing.removeIf(
        [this](const auto &entry) { return !entry.value().busy && !std::ranges::contains(m_wanted, entry.key()); });
}

QString TileLoader::notice() const
{
    return m_notice.problem == TileProblem::None ? QString() : map::Tr::tr("Map tiles: %1").arg(m_notice.words());
}

QImage TileLoader::picture(const TileId &tile) const
{
    const QImage *held = m_memory.object(tile);
    return held ? *held : QImage();
}

void TileLoader::pump()
{
    if (m_source.isEmpty())
        return;
    for (const TileId &tile : std::as_const(m_wanted)) {
        const auto known = m_missing.constFind(tile);
        if (known == m_missing.constEnd()) {
            if (!m_memory.contains(tile))
                seekOnDisk(tile);
        } else if (mayAsk(*known) && !m_running.contains(tile)) {
            ask(tile);
        }
    }
    waitForPauses();
}

bool TileLoader::mayAsk(const Missing &missing) const
{
    const size_t most = m_hostFailures > 0 ? 1 : kMostAtOnce;
    return missing.soughtOnDisk && !missing.busy && missing.rest.hasExpired() && m_hostRest.hasExpired()
        && m_running.size() < most;
}

void TileLoader::waitForPauses()
{
    qint64 shortest = m_hostRest.hasExpired() ? -1 : m_hostRest.remainingTime();
    for (const TileId &tile : std::as_const(m_wanted)) {
        const auto known = m_missing.constFind(tile);
        if (known == m_missing.constEnd() || known->rest.hasExpired() || !m_hostRest.hasExpired())
            continue;
        const qint64 left = known->rest.remainingTime();
        shortest = shortest < 0 ? left : std::min(shortest, left);
    }
    if (shortest >= 0)
        m_pause.start(Milliseconds(shortest + 1));
}

Milliseconds TileLoader::pauseAfter(int failures) const
{
    const int doublings = std::clamp(failures - 1, 0, kMostDoublings);
    return std::min(m_options.times.firstPause * (1 << doublings), m_options.times.longestPause);
}

/// The worker runs the job; what it finds comes back unless there is another source by then.
void TileLoader::work(const TileId &tile, bool fromHost, std::function<Found(const QString &source, Instant now)> job)
{
    m_missing[tile].busy = true;
    m_worker.start([this, tile, fromHost, job = std::move(job), source = m_source.cacheName(), now = m_options.now(),
                       generation = m_generation] {
        QMetaObject::invokeMethod(
            this,
            [this, tile, fromHost, generation, found = job(source, now)] {
                if (generation == m_generation)
                    onFound(tile, found, fromHost);
            },
            Qt::QueuedConnection);
    });
}

void TileLoader::seekOnDisk(const TileId &tile)
{
    work(tile, false, [disk = m_disk, tile, fresh = m_options.times.fresh](const QString &source, Instant now) {
        const std::optional<TileCache::Kept> kept = disk->read(source, tile, now);
        if (!kept)
            return Found();
        const QImage picture = tilePicture(kept->data);
        if (picture.isNull())
            disk->remove(source, tile);
        return Found{picture, kept->fetched <= now && kept->fetched > now - fresh};
    });
}

void TileLoader::decode(const TileId &tile, const QByteArray &data)
{
    work(tile, true, [disk = m_disk, tile, data](const QString &source, Instant now) {
        const QImage picture = tilePicture(data);
        if (!picture.isNull())
            disk->write(source, tile, data, now);
        return Found{picture, true};
    });
}

void TileLoader::onFound(const TileId &tile, const Found &found, bool fromHost)
{
    Missing &missing = m_missing[tile];
    missing.busy = false;
    missing.soughtOnDisk = true;
    if (!found.picture.isNull())
        m_memory.insert(tile, new QImage(found.picture), found.picture.sizeInBytes());
    if (found.picture.isNull() && fromHost) {
        onFailure(tile, {TileProblem::NotAPicture, {}}, true);
    } else {
        if (!found.picture.isNull() && found.fresh)
            m_missing.remove(tile);
        if (fromHost)
            onAnswer();
        if (!found.picture.isNull())
            Q_EMIT arrived(tile);
    }
    pump();
}

void TileLoader::ask(const TileId &tile)
{
    if (!m_network)
        m_network = std::make_unique<QNetworkAccessManager>();
    auto request = std::make_unique<TileRequest>(*m_network, m_source, tile, m_options.times.answer);
    connect(request.get(), &TileRequest::ended, this,
        [this, tile](const TileFailure &failure, const QByteArray &data) { onEnd(tile, failure, data); });
    m_running.emplace(tile, Running{std::move(request), m_answers});
}

void TileLoader::onEnd(const TileId &tile, const TileFailure &failure, const QByteArray &data)
{
    const auto running = m_running.find(tile);
    if (running == m_running.end())
        return;
    running->second.request.release()->deleteLater(); // it is the one that is speaking
    const bool hostAnswersOthers = running->second.answersBefore != m_answers;
    m_running.erase(running);
    if (failure.problem == TileProblem::None)
        decode(tile, data);
    else
        onFailure(tile, failure, hostAnswersOthers);
    pump();
}

void TileLoader::onFailure(const TileId &tile, const TileFailure &failure, bool hostAnswersOthers)
{
    Missing &missing = m_missing[tile];
    const bool absent = failure.problem == TileProblem::Absent;
    missing.hostFailed = failure.isTheHosts() && !hostAnswersOthers;
    missing.rest.setRemainingTime(absent ? m_options.times.absent : pauseAfter(++missing.failures));
    if (absent)
        onAnswer();
    else if (++m_failuresInARow >= kWorthSaying || missing.hostFailed)
        setNotice(failure);
    if (missing.hostFailed && m_hostRest.hasExpired()) {
        m_hostRest.setRemainingTime(pauseAfter(++m_hostFailures));
        if (m_hostFailures == 1)
            qCInfo(lcTiles).noquote() << m_source.name
                                      << "fails:" << boost::describe::enum_to_string(failure.problem, "")
                                      << failure.detail;
    }
    Q_EMIT failed(tile, failure);
}

/// The host is well: what only failed with it need not wait any longer.
void TileLoader::onAnswer()
{
    ++m_answers;
    m_failuresInARow = 0;
    setNotice({});
    m_hostRest.setRemainingTime(0);
    if (std::exchange(m_hostFailures, 0) == 0)
        return;
    qCInfo(lcTiles).noquote() << m_source.name << "answers again";
    for (Missing &missing : m_missing) {
        if (missing.hostFailed)
            missing = {.soughtOnDisk = missing.soughtOnDisk, .busy = missing.busy};
    }
}

void TileLoader::setNotice(const TileFailure &notice)
{
    if (notice == m_notice)
        return;
    m_notice = notice;
    Q_EMIT noticeChanged();
}

} // namespace liandong
