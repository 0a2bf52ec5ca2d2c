// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/impl/tilerequest.h"

#include "secrets/certificate.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QSslError>

namespace liandong {

using namespace Qt::StringLiterals;

namespace {

QNetworkRequest requestFor(const TileSource &source, const TileId &tile)
{
    QNetworkRequest request(source.urlOf(tile));
    request.setHeader(QNetworkRequest::UserAgentHeader,
        QString(QCoreApplication::applicationName() % u'/' % QCoreApplication::applicationVersion()));
    request.setRawHeader("Accept", "image/png, image/jpeg, image/webp");
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    const bool confided = !source.bearer.isEmpty() || !source.pinned.isEmpty();
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
        confided ? QNetworkRequest::ManualRedirectPolicy : QNetworkRequest::NoLessSafeRedirectPolicy);
    if (!source.bearer.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + source.bearer);
    return request;
}

TileProblem problemOf(int status)
{
    switch (status) {
    case 204:
    case 404:
    case 410:
        return TileProblem::Absent;
    case 401:
    case 403:
        return TileProblem::Refused;
    case 429:
    case 503:
        return TileProblem::TooOften;
    default:
        return status == 200 ? TileProblem::None : TileProblem::ServerError;
    }
}

TileProblem problemOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return TileProblem::HostUnknown;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return TileProblem::NoAnswer;
    case QNetworkReply::SslHandshakeFailedError:
        return TileProblem::Certificate;
    default:
        return TileProblem::NoConnection;
    }
}

} // namespace

TileRequest::TileRequest(
    QNetworkAccessManager &network, const TileSource &source, const TileId &tile, Milliseconds time)
    : m_reply(network.get(requestFor(source, tile)))
    , m_pinned(source.pinned)
{
    m_reply->setParent(this);
    m_time.setSingleShot(true);
    connect(&m_time, &QTimer::timeout, this, [this] { stopWith({TileProblem::NoAnswer, {}}); });
    m_time.start(time);
    follow();
}

TileRequest::~TileRequest()
{
    m_reply->disconnect(this);
    m_reply->abort();
}

void TileRequest::follow()
{
    const auto refuseTooLarge = [this] {
        const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
        if (std::max(announced, m_reply->bytesAvailable()) > kMostBytes)
            stopWith({TileProblem::TooLarge, {}});
    };
    connect(m_reply, &QNetworkReply::metaDataChanged, this, refuseTooLarge);
    connect(m_reply, &QNetworkReply::readyRead, this, refuseTooLarge);
    connect(m_reply, &QNetworkReply::finished, this, &TileRequest::finish);
    if (m_pinned.isEmpty())
        return;
    connect(m_reply, &QNetworkReply::encrypted, this, &TileRequest::judgeCertificate);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        if (!errors.isEmpty() && fingerprintOf(errors.front().certificate()) == m_pinned)
            m_reply->ignoreSslErrors(errors);
    });
}

/// Before anything is sent: another certificate than the pinned one gets no token, whoever vouches for it.
void TileRequest::judgeCertificate()
{
    const QString shown = fingerprintOf(m_reply->sslConfiguration().peerCertificate());
    if (shown != m_pinned)
        stopWith({TileProblem::Certificate, shown});
}

void TileRequest::stopWith(const TileFailure &failure)
{
    if (m_stopped.problem != TileProblem::None)
        return;
    m_stopped = failure;
    m_reply->abort(); // finishes it
}

void TileRequest::finish()
{
    m_time.stop();
    const TileFailure failure = judge();
    Q_EMIT ended(failure, failure.problem == TileProblem::None ? m_reply->readAll() : QByteArray());
}

TileFailure TileRequest::judge() const
{
    if (m_stopped.problem != TileProblem::None)
        return m_stopped;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status != 0 && problemOf(status) != TileProblem::None)
        return {problemOf(status), u"HTTP %1"_s.arg(status)};
    if (status != 0 && m_reply->error() != QNetworkReply::NoError) // broke off
        return {TileProblem::ServerError, m_reply->errorString()};
    if (m_reply->error() != QNetworkReply::NoError)
        return {problemOf(m_reply->error()), m_reply->errorString()};
    const QString type = m_reply->header(QNetworkRequest::ContentTypeHeader).toString();
    const bool picture = type.isEmpty() || type.startsWith("image/"_L1) || type == "application/octet-stream"_L1;
    return picture ? TileFailure() : TileFailure{TileProblem::NotAPicture, type};
}

} // namespace liandong
