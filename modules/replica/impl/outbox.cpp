// SPDX-License-Identifier: GPL-3.0-or-later
#include "replica/impl/outbox.h"

#include "wire/messagecodec.h"

#include <QCborMap>
#include <QCborValue>
#include <QLoggingCategory>
#include <QSaveFile>

#include <algorithm>

namespace liandong {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcOutbox, "liandong.outbox")

namespace {

constexpr int kFormat = 1;
constexpr qint64 kMostBytes = wire::kMaxFrameFromAdministrator + 64 * 1024;
constexpr auto kSuffix = ".command"_L1;

QString fileName(int number)
{
    return u"%1"_s.arg(number, 8, 10, QChar(u'0')) % kSuffix;
}

} // namespace

Outbox::Outbox(const QString &folder)
    : m_folder(folder.isEmpty() ? QString() : folder + u"/outbox"_s)
{ }

void Outbox::load()
{
    m_pending.clear();
    m_ofOthers.clear();
    m_numbers.clear();
    const QDir dir(m_folder);
    if (m_folder.isEmpty() || !dir.exists())
        return;
    const QStringList names = dir.entryList({QString(u'*' % kSuffix)}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QString path = dir.filePath(name);
        const int number = name.chopped(kSuffix.size()).toInt();
        m_next = std::max(m_next, number + 1);
        Result<PendingCommand> command = read(path);
        if (command && m_numbers.try_emplace(command->id, number).second) {
            (command->by == m_owner ? m_pending : m_ofOthers).push_back(std::move(*command));
            continue;
        }
        const QString aside = path + u".unreadable"_s;
        const bool moved = QFile::rename(path, aside);
        qCCritical(lcOutbox).noquote() << "a command that waited to be sent cannot be read:"
                                       << (command ? u"its id stands twice"_s : command.error().detail)
                                       << (moved ? "- kept as" : "- cannot be set aside as") << aside;
    }
}

bool Outbox::setOwner(const QString &owner)
{
    if (m_owner == owner)
        return false;
    m_owner = owner;
    std::vector<PendingCommand> all = std::move(m_pending);
    std::ranges::move(m_ofOthers, std::back_inserter(all));
    std::ranges::sort(all, {}, [this](const PendingCommand &pending) { return m_numbers.at(pending.id); });
    m_pending.clear();
    m_ofOthers.clear();
    for (PendingCommand &pending : all)
        (pending.by == m_owner ? m_pending : m_ofOthers).push_back(std::move(pending));
    return !m_pending.empty() || !m_ofOthers.empty();
}

Result<> Outbox::add(PendingCommand command)
{
    const int number = m_next++;
    m_numbers.emplace(command.id, number);
    command.by = m_owner;
    m_pending.push_back(std::move(command));
    return m_folder.isEmpty() ? Result<>() : write(number, m_pending.back());
}

bool Outbox::remove(const CommandId &id)
{
    const auto number = m_numbers.find(id);
    if (number == m_numbers.end() || std::ranges::contains(m_ofOthers, id, &PendingCommand::id))
        return false;
    if (!m_folder.isEmpty())
        QFile::remove(QDir(m_folder).filePath(fileName(number->second)));
    m_numbers.erase(number);
    std::erase_if(m_pending, [&id](const PendingCommand &pending) { return pending.id == id; });
    return true;
}

Result<> Outbox::write(int number, const PendingCommand &command) const
{
    const QString path = QDir(m_folder).filePath(fileName(number));
    if (!QDir().mkpath(m_folder))
        return failure(ErrorCode::NoPermission, u"cannot create the folder "_s % m_folder);
    const QByteArray frame = wire::encode(wire::Submit{.id = command.id, .command = command.command});
    const QCborMap content{{u"format"_s, kFormat}, {u"madeAt"_s, qint64(command.madeAt.time_since_epoch().count())},
        {u"by"_s, command.by}, {u"submit"_s, frame.sliced(wire::kFrameHead)}};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content.toCborValue().toCbor()) < 0 || !file.commit())
        return failure(ErrorCode::DiskFull, path % u": "_s % file.errorString());
    return {};
}

Result<PendingCommand> Outbox::read(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NoPermission, path % u": "_s % file.errorString());
    if (file.size() > kMostBytes)
        return failure(ErrorCode::Damaged, path % u" is too large for a command"_s);
    const QCborMap content = QCborValue::fromCbor(file.readAll()).toMap();
    if (const qint64 format = content.value(u"format"_s).toInteger(); format != kFormat)
        return failure(format > kFormat ? ErrorCode::TooNew : ErrorCode::Damaged,
            u"%1 has format %2, this program reads %3"_s.arg(path).arg(format).arg(kFormat));
    Result<wire::Submit> submit = wire::decode<wire::Submit>(content.value(u"submit"_s).toByteArray());
    if (!submit)
        return failure(ErrorCode::Damaged, path % u": "_s % submit.error().detail);
    return PendingCommand{.id = submit->id,
        .command = std::move(submit->command),
        .madeAt = Instant(Milliseconds(content.value(u"madeAt"_s).toInteger())),
        .sent = false,
        .by = content.value(u"by"_s).toString()};
}

} // namespace liandong
