// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "map/tiles/tilefailure.h"
#include "map/tiles/tilepictures.h"
#include "map/tiles/tilesource.h"

#include <QCache>
#include <QDeadlineTimer>
#include <QHash>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <vector>

class QNetworkAccessManager;

namespace liandong {

class TileCache;
class TileRequest;

/// Tests make them short.
struct TileTimes
{
    Milliseconds answer{10'000};
    Milliseconds firstPause{1'000}; ///< after a failure; doubles
    Milliseconds longestPause{30'000};
    Milliseconds absent{600'000}; ///< until a picture that the host does not have is asked for again
    Milliseconds fresh = std::chrono::days(30); ///< a kept picture; an older one is shown and asked for again
};

struct TileLoaderOptions
{
    QString folder; ///< keeps pictures over a restart; empty: none are kept
    std::function<Instant()> now; ///< asked on the loader's thread
    TileTimes times{};
    qint64 mostOnDisk = 500'000'000; ///< bytes
    qint64 mostInMemory = 64'000'000;
};

/// The pictures of one source: from memory, from disk, from the host, in this order. Asks for what the newest view
/// wants and for nothing else; a host that fails is asked again after growing pauses, by one request at a time until it
/// answers. Decodes, reads and writes on a thread of its own. GUI thread.
class TileLoader : public TilePictures
{
    Q_OBJECT

public:
    static constexpr size_t kMostAtOnce = 4;

    explicit TileLoader(TileLoaderOptions options, QObject *parent = nullptr);
    ~TileLoader() override;

    /// The pictures stay where only key, token or certificate are others.
    void setSource(const TileSource &source);
    [[nodiscard]] const TileSource &source() const { return m_source; }
    [[nodiscard]] bool isEmpty() const override { return m_source.isEmpty(); }
    [[nodiscard]] int minZoom() const override { return m_source.minZoom; }
    [[nodiscard]] int maxZoom() const override { return m_source.maxZoom; }
    [[nodiscard]] bool isGcj02() const override { return m_source.gcj02; }
    [[nodiscard]] QString attribution() const override { return m_source.attribution; }
    [[nodiscard]] QString notice() const override;
    void want(const std::vector<TileId> &tiles) override;
    [[nodiscard]] QImage picture(const TileId &tile) const override;

Q_SIGNALS:
    void failed(const liandong::TileId &tile, const liandong::TileFailure &failure);

private:
    /// What is known of a tile that is not here, or not fresh.
    struct Missing
    {
        bool soughtOnDisk = false;
        bool busy = false; ///< with the worker
        bool hostFailed = false; ///< its failure was the host's
        int failures = 0;
        QDeadlineTimer rest{0};
    };
    struct Running
    {
        std::unique_ptr<TileRequest> request;
        quint64 answersBefore = 0;
    };
    /// By the worker.
    struct Found
    {
        QImage picture;
        bool fresh = false;
    };

    void pump();
    [[nodiscard]] bool mayAsk(const Missing &missing) const;
    void seekOnDisk(const TileId &tile);
    void ask(const TileId &tile);
    void onEnd(const TileId &tile, const TileFailure &failure, const QByteArray &data);
    void decode(const TileId &tile, const QByteArray &data);
    void onFound(const TileId &tile, const Found &found, bool fromHost);
    void onFailure(const TileId &tile, const TileFailure &failure, bool hostAnswersOthers);
    void onAnswer();
    void setNotice(const TileFailure &notice);
    void work(const TileId &tile, bool fromHost, std::function<Found(const QString &source, Instant now)> job);
    void forgetOthers();
    void waitForPauses();
    [[nodiscard]] Milliseconds pauseAfter(int failures) const;

    TileLoaderOptions m_options;
    std::shared_ptr<TileCache> m_disk;
    QCache<TileId, QImage> m_memory;
    TileSource m_source;
    std::vector<TileId> m_wanted;
    QHash<TileId, Missing> m_missing;
    std::map<TileId, Running> m_running;
    std::unique_ptr<QNetworkAccessManager> m_network; ///< made by the first request
    quint64 m_answers = 0;
    int m_hostFailures = 0; ///< one after the other
    int m_failuresInARow = 0; ///< of any kind
    QDeadlineTimer m_hostRest{0};
    TileFailure m_notice;
    int m_generation = 0; ///< of the source: what was begun for another is dropped
    QTimer m_pause;
    QThreadPool m_worker;
};

} // namespace liandong
