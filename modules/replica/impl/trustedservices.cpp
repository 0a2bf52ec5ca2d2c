// SPDX-License-Identifier: GPL-3.0-or-later
#include "replica/impl/trustedservices.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QSaveFile>

namespace liandong {

using namespace Qt::StringLiterals;

Q_DECLARE_LOGGING_CATEGORY(lcLink)

TrustedServices::TrustedServices(QString file)
    : m_file(std::move(file))
{
    QFile kept(m_file);
    if (m_file.isEmpty() || !kept.exists())
        return;
    QJsonParseError error{};
    const QJsonDocument document
        = kept.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(kept.readAll(), &error) : QJsonDocument();
    if (!document.isObject())
        qCWarning(lcLink).noquote() << m_file << "cannot be read: certificates are asked about anew";
    const QJsonObject services = document.object();
    for (auto service = services.begin(); service != services.end(); ++service)
        m_known[service.key()] = service.value().toString();
}

QString TrustedServices::fingerprint(const QString &service) const
{
    const auto found = m_known.find(service);
    return found == m_known.end() ? QString() : found->second;
}

Result<> TrustedServices::trust(const QString &service, const QString &fingerprint)
{
    m_known[service] = fingerprint;
    if (m_file.isEmpty())
        return {};
    QJsonObject services;
    for (const auto &[name, known] : m_known)
        services.insert(name, known);
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile file(m_file);
    const QByteArray json = QJsonDocument(services).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return failure(ErrorCode::Internal, m_file % u": "_s % file.errorString());
    return {};
}

} // namespace liandong
