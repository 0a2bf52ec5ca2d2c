// SPDX-License-Identifier: GPL-3.0-or-later
#include "script.h"

#include "codec/json.h"

#include <QHash>
#include <QJsonDocument>
#include <QRegularExpression>

namespace liandong {

using namespace Qt::StringLiterals;

namespace {

/// Of a step, all but the command.
struct StepHead
{
    qint64 at = 0;
    qint64 by = 0;
    QString does;
    QString as;
    std::optional<RefusalReason> refusal;
};
LD_DESCRIBED(StepHead, at, by, does, as, refusal)

class LocalNames
{
public:
    explicit LocalNames(IdSource &ids)
        : m_ids(ids)
    { }

    [[nodiscard]] QJsonValue resolved(const QJsonValue &value)
    {
        if (value.isObject()) {
            QJsonObject object = value.toObject();
            for (auto member = object.begin(); member != object.end(); ++member)
                member.value() = resolved(member.value());
            return object;
        }
        if (value.isArray()) {
            QJsonArray array = value.toArray();
            for (qsizetype i = 0; i < array.size(); ++i)
                array[i] = resolved(array[i]);
            return array;
        }
        const QString text = value.toString();
        static const QRegularExpression kAfter(u"^\\+(\\d+) min$"_s);
        if (const QRegularExpressionMatch after = kAfter.match(text); after.hasMatch())
            return toJson(Instant(std::chrono::minutes(after.captured(1).toLongLong())));
        return text.size() > 1 && text.startsWith(u'$') ? QJsonValue(idOf(text)) : value;
    }

private:
    QString idOf(const QString &name)
    {
        QString &id = m_known[name];
        if (id.isEmpty())
            id = m_ids.next().toString(QUuid::WithoutBraces);
        return id;
    }

    IdSource &m_ids;
    QHash<QString, QString> m_known;
};

template <class... T>
Result<Command> commandNamed(const QString &name, const QJsonValue &with, const QString &path, std::variant<T...> *)
{
    const std::string root = path.toStdString() + ".with";
    Result<Command> command = failure(ErrorCode::BadInput, path % u".do: '"_s % name % u"' is no command"_s);
    const auto readAs = [&]<class Alternative>(std::type_identity<Alternative>) {
        if (name != QLatin1StringView(describedNameOf<Alternative>()))
            return false;
        Result<Alternative> read = fromJson<Alternative>(with, root);
        if (read)
            command = Command(std::move(*read));
        else
            command = std::unexpected(read.error());
        return true;
    };
    (readAs(std::type_identity<T>{}) || ...);
    return command;
}

Result<ScriptStep> readStep(const QJsonValue &json, const QString &path, size_t staff, LocalNames &names)
{
    QJsonObject object = json.toObject();
    const QJsonValue with = names.resolved(object.take(u"with"_s));
    const QString does = object.take(u"do"_s).toString();
    const Result<StepHead> head = fromJson<StepHead>(object, path.toStdString());
    if (!head)
        return std::unexpected(head.error());
    if (!with.isObject())
        return failure(ErrorCode::BadInput, path % u".with: missing"_s);
    if (head->by < 0 || size_t(head->by) >= staff)
        return failure(ErrorCode::BadInput, path % u".by: there is nobody with number %1"_s.arg(head->by));
    Result<Command> command = commandNamed(does, with, path, static_cast<Command *>(nullptr));
    if (!command)
        return std::unexpected(command.error());
    return ScriptStep{Seconds(head->at), size_t(head->by), does, head->as, std::move(*command), head->refusal};
}

Result<> readSteps(const QJsonValue &json, Script &script, IdSource &ids)
{
    LocalNames names(ids);
    if (!json.isArray() || json.toArray().isEmpty())
        return failure(ErrorCode::BadInput, u"steps: missing"_s);
    const QJsonArray steps = json.toArray();
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const QString path = u"steps[%1]"_s.arg(i);
        Result<ScriptStep> step = readStep(steps[i], path, script.staff.size(), names);
        if (!step)
            return std::unexpected(step.error());
        if (!script.steps.empty() && step->at < script.steps.back().at)
            return failure(ErrorCode::BadInput, path % u".at: earlier than the step before"_s);
        script.steps.push_back(std::move(*step));
    }
    return {};
}

} // namespace

Command commandAt(const ScriptStep &step, Instant now)
{
    Command command = step.command;
    if (auto *callUp = std::get_if<CallUpEquipment>(&command)) {
        callUp->neededBy += now.time_since_epoch();
        if (callUp->returnBy)
            *callUp->returnBy += now.time_since_epoch();
    }
    return command;
}

Result<Script> readScript(const QByteArray &json, IdSource &ids)
{
    const Result<QJsonValue> value = parseJson(json);
    if (!value)
        return std::unexpected(value.error());
    const QJsonObject object = value->toObject();
    for (const QString &member : object.keys()) {
        if (member != "title"_L1 && member != "staff"_L1 && member != "steps"_L1)
            return failure(ErrorCode::BadInput, member % u": not known here"_s);
    }
    Result<std::vector<ScriptStaff>> staff = fromJson<std::vector<ScriptStaff>>(object.value(u"staff"_s), "staff");
    if (!staff)
        return std::unexpected(staff.error());
    Script script{object.value(u"title"_s).toString(), std::move(*staff), {}};
    if (const Result<> steps = readSteps(object.value(u"steps"_s), script, ids); !steps)
        return std::unexpected(steps.error());
    return script;
}

} // namespace liandong
