// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/idp_log.h"

#include "model/domain/csv.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

using Outcome = IdpLogLine::Outcome;

constexpr qsizetype longestName = 512;
constexpr qsizetype longestReason = 8'192;
constexpr qsizetype linesAtOnce = 512; ///< between two looks at whether to stop

QString textOf(const QJsonValue& value, qsizetype bound = longestName)
{
    return value.toString().left(bound).trimmed();
}

QDateTime timeOf(const QString& text)
{
    if (const auto time = QDateTime::fromString(text, Qt::ISODateWithMs); time.isValid())
        return time.timeSpec() == Qt::LocalTime ? QDateTime(time.date(), time.time(), QTimeZone::utc()) : time.toUTC();
    // As Entra's portal shows times in UTC.
    for (const auto* form : {u"M/d/yyyy, h:mm:ss AP", u"M/d/yyyy h:mm:ss AP"}) {
        const auto time = QLocale::c().toDateTime(text, QString::fromUtf16(form));
        if (time.isValid())
            return {time.date(), time.time(), QTimeZone::utc()};
    }
    return {};
}

std::optional<Outcome> outcomeOf(const QString& word)
{
    const auto is = [&word](QLatin1StringView other) { return word.compare(other, Qt::CaseInsensitive) == 0; };
    if (is("failure"_L1) || is("deny"_L1))
        return Outcome::Failure;
    if (is("skipped"_L1))
        return Outcome::Skipped;
    if (is("success"_L1) || is("warning"_L1) || is("allow"_L1))
        return Outcome::Success;
    return std::nullopt;
}

/// Documented as a list, sent as one object.
QJsonObject firstOf(const QJsonValue& value)
{
    return value.isArray() ? value.toArray().first().toObject() : value.toObject();
}

QString firstText(std::initializer_list<QJsonValue> values)
{
    for (const auto& value : values) {
        if (auto text = textOf(value); !text.isEmpty())
            return text;
    }
    return {};
}

/// Why Entra ID skipped it, or what failed where it says no more: of the step that did not succeed.
void readSteps(const QJsonArray& steps, IdpLogLine& line)
{
    for (const auto& step : steps) {
        const auto status = outcomeOf(textOf(step["status"_L1]));
        if (!status || *status == Outcome::Success)
            continue;
        const auto details = step["details"_L1].toObject();
        if (line.code.isEmpty())
            line.code = firstText({details["SkipReason"_L1], details["ErrorCode"_L1]});
        if (line.reason.isEmpty())
            line.reason = textOf(step["description"_L1], longestReason);
    }
}

bool isEntra(const QJsonObject& object)
{
    return object.contains("provisioningStatusInfo"_L1) || object.contains("provisioningAction"_L1);
}

std::optional<IdpLogLine> entraLine(const QJsonObject& object)
{
    const auto status = object["provisioningStatusInfo"_L1].toObject();
    const auto error = status["errorInformation"_L1].toObject();
    const auto source = object["sourceIdentity"_L1].toObject();
    const auto target = object["targetIdentity"_L1].toObject();
    const auto principal = firstOf(object["servicePrincipal"_L1]);
    const auto outcome = outcomeOf(textOf(status["status"_L1]));
    IdpLogLine line;
    line.at = timeOf(textOf(object["activityDateTime"_L1]));
    if (!outcome || !line.at.isValid())
        return std::nullopt;
    line.outcome = *outcome;
    line.action = firstText({object["provisioningAction"_L1], object["action"_L1]});
    line.application =
        firstText({principal["displayName"_L1], principal["name"_L1], object["targetSystem"_L1]["displayName"_L1]});
    line.isGroup = (textOf(source["identityType"_L1]) + textOf(target["identityType"_L1]))
                       .contains("group"_L1, Qt::CaseInsensitive);
    line.id = firstText({target["id"_L1], source["id"_L1]});
    line.whom = firstText({source["displayName"_L1], target["displayName"_L1], source["id"_L1]});
    if (*outcome == Outcome::Success)
        return line;
    line.code = textOf(error["errorCode"_L1]);
    QStringList said{textOf(error["reason"_L1], longestReason), textOf(error["additionalDetails"_L1], longestReason)};
    said.removeAll(QString());
    line.reason = said.join(u' ');
    readSteps(object["provisioningSteps"_L1].toArray(), line);
    return line;
}

bool isOkta(const QJsonObject& object)
{
    return object.contains("eventType"_L1) && object.contains("outcome"_L1);
}

bool isAboutProvisioning(const QString& eventType)
{
    static constexpr std::array beginnings{"application.provision."_L1, "app.user_management."_L1, "app.api.error."_L1,
                                           "app.generic.provision."_L1};
    return std::ranges::any_of(beginnings, [&eventType](QLatin1StringView each) { return eventType.startsWith(each); });
}

void readTarget(const QJsonObject& target, IdpLogLine& line)
{
    const auto type = textOf(target["type"_L1]);
    if (type == "AppInstance"_L1) {
        line.application = firstText({target["displayName"_L1], target["alternateId"_L1]});
    } else if (type.contains("Group"_L1)) {
        line.isGroup = true;
        line.whom = textOf(target["displayName"_L1]);
        line.id = textOf(target["id"_L1]);
    } else if (type.contains("User"_L1) && line.whom.isEmpty()) {
        line.whom = firstText({target["alternateId"_L1], target["displayName"_L1]});
        line.id = textOf(target["id"_L1]);
    }
}

std::optional<IdpLogLine> oktaLine(const QJsonObject& object)
{
    const auto outcome = outcomeOf(textOf(object["outcome"_L1]["result"_L1]));
    IdpLogLine line;
    line.at = timeOf(textOf(object["published"_L1]));
    if (!outcome || !line.at.isValid())
        return std::nullopt;
    line.outcome = *outcome;
    line.action = textOf(object["eventType"_L1]);
    const auto targets = object["target"_L1].toArray();
    for (const auto& target : targets)
        readTarget(target.toObject(), line);
    if (*outcome != Outcome::Success)
        line.reason = textOf(object["outcome"_L1]["reason"_L1], longestReason);
    if (*outcome != Outcome::Success && line.reason.isEmpty())
        line.reason = textOf(object["displayMessage"_L1], longestReason);
    return line;
}

/// Takes objects of either vendor, however they were written down. A file has one vendor: that of its first line.
class Collector
{
public:
    explicit Collector(const ReadProgress& progress)
        : m_progress(progress)
    {
    }

    /// Of `all` objects the one at `at`. False: stop.
    bool take(const QJsonObject& object, qsizetype at, qsizetype all)
    {
        if (!m_idp && isEntra(object))
            m_idp = IdentityProvider::EntraId;
        else if (!m_idp && isOkta(object))
            m_idp = IdentityProvider::Okta;
        if (m_idp)
            read(object);
        return at % linesAtOnce != 0 || !m_progress ||
               m_progress(static_cast<int>(at * 100 / std::max<qsizetype>(1, all)));
    }

    Result<IdpLog> finish()
    {
        if (!m_idp)
            return fail(ErrorKind::Invalid, {},
                        u"no line has the members of a provisioning log of Entra ID or of Okta's System Log"_s);
        m_log.idp = *m_idp;
        std::ranges::stable_sort(m_log.lines, {}, &IdpLogLine::at);
        return std::move(m_log);
    }

private:
    void read(const QJsonObject& object)
    {
        const bool isFromEntra = m_idp == IdentityProvider::EntraId;
        if (!isFromEntra && !isAboutProvisioning(textOf(object["eventType"_L1]))) {
            ++m_log.others;
            return;
        }
        if (auto line = isFromEntra ? entraLine(object) : oktaLine(object))
            m_log.lines.append(*std::move(line));
        else
            ++m_log.unreadable;
    }

    const ReadProgress& m_progress;
    std::optional<IdentityProvider> m_idp;
    IdpLog m_log;
};

tl::unexpected<Error> tooMany()
{
    return fail(ErrorKind::TooLarge, QString::number(mostIdpLogLines), u"lines of a log"_s);
}

Result<IdpLog> readAll(const QJsonArray& objects, const ReadProgress& progress)
{
    if (objects.size() > mostIdpLogLines)
        return tooMany();
    Collector collector(progress);
    for (qsizetype i = 0; i < objects.size(); ++i) {
        if (!collector.take(objects.at(i).toObject(), i, objects.size()))
            return fail(ErrorKind::Cancelled, {});
    }
    return collector.finish();
}

/// An object a line.
Result<IdpLog> readJsonLines(const QByteArray& text, const ReadProgress& progress)
{
    auto lines = text.split('\n');
    lines.removeIf([](const QByteArray& line) { return line.trimmed().isEmpty(); });
    if (lines.size() > mostIdpLogLines)
        return tooMany();
    Collector collector(progress);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!collector.take(QJsonDocument::fromJson(lines.at(i)).object(), i, lines.size()))
            return fail(ErrorKind::Cancelled, {});
    }
    return collector.finish();
}

Result<IdpLog> readJson(const QByteArray& text, const ReadProgress& progress)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(text, &problem);
    if (document.isArray())
        return readAll(document.array(), progress);
    if (document.isObject() && document["value"_L1].isArray())
        return readAll(document["value"_L1].toArray(), progress);
    if (document.isObject())
        return readAll({document.object()}, progress);
    if (text.trimmed().startsWith('{'))
        return readJsonLines(text, progress);
    return fail(ErrorKind::Invalid, {}, problem.errorString());
}

/// Names of columns count by their letters and digits alone: `outcome.result`, `Error code`.
QString columnKey(const QString& name)
{
    QString key;
    for (const auto c : name) {
        if (c.isLetterOrNumber())
            key.append(c.toLower());
    }
    return key;
}

/// Where a column stands in the vendor's own JSON: up to three members deep.
const QHash<QString, QStringList>& entraColumns()
{
    static const QHash<QString, QStringList> columns = [] {
        QHash<QString, QStringList> known;
        const auto name = [&known](const QStringList& place, std::initializer_list<QLatin1StringView> names) {
            for (const auto each : names)
                known.insert(each, place);
        };
        const QString status = u"provisioningStatusInfo"_s;
        const QString error = u"errorInformation"_s;
        name({u"activityDateTime"_s}, {"activitydatetime"_L1, "date"_L1, "dateutc"_L1, "timegenerated"_L1});
        name({u"provisioningAction"_s}, {"provisioningaction"_L1, "action"_L1, "operationname"_L1});
        name({status, u"status"_s}, {"status"_L1, "resulttype"_L1, "provisioningstatusinfostatus"_L1});
        name({status, error, u"errorCode"_s},
             {"errorcode"_L1, "resultsignature"_L1, "provisioningstatusinfoerrorinformationerrorcode"_L1});
        name({status, error, u"reason"_s}, {"reason"_L1, "statusreason"_L1, "resultdescription"_L1,
                                            "errordescription"_L1, "provisioningstatusinfoerrorinformationreason"_L1});
        name({u"servicePrincipal"_s, u"displayName"_s},
             {"serviceprincipal"_L1, "serviceprincipaldisplayname"_L1, "serviceprincipalname"_L1, "application"_L1});
        name({u"targetSystem"_s, u"displayName"_s}, {"targetsystem"_L1, "targetsystemdisplayname"_L1});
        name({u"sourceIdentity"_s, u"displayName"_s},
             {"sourceidentity"_L1, "sourceidentitydisplayname"_L1, "identity"_L1, "sourcedisplayname"_L1});
        name({u"sourceIdentity"_s, u"id"_s}, {"sourceidentityid"_L1, "sourceid"_L1});
        name({u"sourceIdentity"_s, u"identityType"_s}, {"sourceidentityidentitytype"_L1, "sourceidentitytype"_L1});
        name({u"targetIdentity"_s, u"displayName"_s}, {"targetidentity"_L1, "targetidentitydisplayname"_L1});
        name({u"targetIdentity"_s, u"id"_s}, {"targetidentityid"_L1, "targetid"_L1});
        return known;
    }();
    return columns;
}

void put(QJsonObject& object, const QStringList& place, const QJsonValue& value)
{
    if (place.size() == 1) {
        object.insert(place.first(), value);
        return;
    }
    auto inner = object.value(place.first()).toObject();
    put(inner, place.mid(1), value);
    object.insert(place.first(), inner);
}

/// Azure Monitor writes objects into cells.
void putCell(QJsonObject& object, const QStringList& place, const QString& cell)
{
    const auto inner = cell.startsWith(u'{') ? QJsonDocument::fromJson(cell.toUtf8()).object() : QJsonObject();
    if (!inner.isEmpty() && place.size() > 1)
        object.insert(place.first(), inner);
    else if (!cell.isEmpty())
        put(object, place, cell);
}

QJsonObject entraObject(const QStringList& columns, const QStringList& cells)
{
    // Also of a line that tells nothing, so that it counts as one of Entra ID.
    QJsonObject object{{u"provisioningStatusInfo"_s, QJsonObject()}};
    for (qsizetype i = 0; i < std::min(columns.size(), cells.size()); ++i) {
        if (const auto place = entraColumns().value(columns.at(i)); !place.isEmpty())
            putCell(object, place, cells.at(i));
    }
    return object;
}

QJsonObject oktaObject(const QStringList& columns, const QStringList& cells)
{
    const auto cell = [&](const QString& column) { return cells.value(columns.indexOf(column)); };
    QJsonArray targets;
    for (int i = 0; columns.contains(u"target%1type"_s.arg(i)); ++i)
        targets.append(QJsonObject{{u"type"_s, cell(u"target%1type"_s.arg(i))},
                                   {u"id"_s, cell(u"target%1id"_s.arg(i))},
                                   {u"alternateId"_s, cell(u"target%1alternateid"_s.arg(i))},
                                   {u"displayName"_s, cell(u"target%1displayname"_s.arg(i))}});
    const auto time = cell(u"timestamp"_s);
    return {
        {u"published"_s, time.isEmpty() ? cell(u"published"_s) : time},
        {u"eventType"_s, cell(u"eventtype"_s)},
        {u"displayMessage"_s, cell(u"displaymessage"_s)},
        {u"outcome"_s, QJsonObject{{u"result"_s, cell(u"outcomeresult"_s)}, {u"reason"_s, cell(u"outcomereason"_s)}}},
        {u"target"_s, targets}};
}

Result<IdpLog> readCsv(const QByteArray& text, const ReadProgress& progress)
{
    const auto records = csv::parse(text);
    if (!records)
        return tl::unexpected(records.error());
    if (records->size() > mostIdpLogLines)
        return tooMany();
    QStringList columns;
    for (const auto& name : records->value(0))
        columns.append(columnKey(name));
    const bool isOktas = columns.contains("eventtype"_L1) && columns.contains("outcomeresult"_L1);
    const auto knows = [&columns](const QStringList& place) {
        return std::ranges::any_of(columns,
                                   [&place](const QString& each) { return entraColumns().value(each) == place; });
    };
    const bool isEntras =
        knows({u"activityDateTime"_s}) && knows({u"provisioningStatusInfo"_s, u"status"_s}) && !isOktas;
    if (!isOktas && !isEntras)
        return fail(ErrorKind::Invalid, {}, u"the first line names no columns of such a log"_s);
    Collector collector(progress);
    for (qsizetype i = 1; i < records->size(); ++i) {
        const auto& cells = records->at(i);
        if (!collector.take(isOktas ? oktaObject(columns, cells) : entraObject(columns, cells), i, records->size()))
            return fail(ErrorKind::Cancelled, {});
    }
    return collector.finish();
}

} // namespace

Result<IdpLog> readIdpLog(const QByteArray& text, const ReadProgress& progress)
{
    if (text.size() > longestIdpLog)
        return fail(ErrorKind::TooLarge, QString::number(longestIdpLog), u"bytes of a log"_s);
    QByteArray bare = text;
    if (bare.startsWith("\xEF\xBB\xBF"))
        bare.remove(0, 3);
    const auto first =
        std::ranges::find_if(bare, [](char c) { return !QChar::isSpace(static_cast<unsigned char>(c)); });
    if (first == bare.end())
        return fail(ErrorKind::Invalid, {}, u"the file is empty"_s);
    return *first == '[' || *first == '{' ? readJson(bare, progress) : readCsv(bare, progress);
}

} // namespace provost
