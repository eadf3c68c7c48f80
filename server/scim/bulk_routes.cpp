// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/scim/bulk.h"
#include "model/scim/error.h"
#include "model/scim/json_text.h"
#include "server/scim/answers.h"
#include "server/scim/routes.h"
#include "server/storage/new_id.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

QString locationIn(const HttpResponse& answer)
{
    for (const auto& [name, value] : answer.headers) {
        if (name == "Location")
            return QString::fromUtf8(value);
    }
    return {};
}

/// What came of an operation.
struct Outcome
{
    std::optional<HttpResponse> answer; ///< unset: it was not tried
    Error refusal;                      ///< of an answer that refuses, and that has written something all the same
    RefusedOperation tried;             ///< what the activity tells of it where it is refused
};

/// One bulk request on its way. Each operation is run as the request that it stands for, by the same routes, and fails
/// alone; operations that refer to each other in a circle succeed or fail together.
class BulkRun
{
public:
    BulkRun(ScimScope& scope, const scim::Bulk& bulk)
        : m_scope(scope)
        , m_bulk(bulk)
        , m_outcomes(bulk.operations.size())
    {
        // The ids are chosen before, so that operations can name what comes after them.
        for (const scim::BulkOperation& operation : bulk.operations) {
            if (operation.method == "POST"_L1 && !operation.bulkId.isEmpty())
                m_ids.insert(operation.bulkId, newId());
        }
    }

    Result<QJsonArray> run();

private:
    Result<void> runSet(const std::vector<size_t>& set);
    Result<void> runOne(size_t index);
    Result<void> runCircle(const std::vector<size_t>& set);
    Result<void> whole(const std::function<Result<void>()>& work);
    Result<void> perform(size_t index);
    Result<HttpResponse> answerOf(size_t index);
    Result<HttpResponse> send(const HttpRequest& request, const QString& newId, Outcome& outcome);
    void refuse(size_t index, const Error& error);
    void noteRefusal(size_t index, const Error& error);
    [[nodiscard]] QJsonObject resultOf(size_t index) const;

    ScimScope& m_scope;
    const scim::Bulk& m_bulk;
    QHash<QString, QString> m_ids; ///< by bulkId; of operations that have not failed
    std::vector<Outcome> m_outcomes;
    QStringList m_remarks; ///< each once
    int m_errors = 0;
};

Result<QJsonArray> BulkRun::run()
{
    for (const std::vector<size_t>& set : scim::executionOrder(m_bulk)) {
        if (m_bulk.failOnErrors > 0 && m_errors >= m_bulk.failOnErrors)
            break;
        if (const auto done = runSet(set); !done)
            return tl::unexpected(done.error());
    }
    QJsonArray results;
    for (size_t i = 0; i < m_outcomes.size(); ++i) {
        if (m_outcomes[i].answer)
            results.append(resultOf(i));
    }
    if (m_errors > 0)
        m_remarks.prepend(u"Of %1 operations %2 were refused."_s.arg(m_outcomes.size()).arg(m_errors));
    m_scope.remark = m_remarks.join(u' ');
    return results;
}

Result<void> BulkRun::runSet(const std::vector<size_t>& set)
{
    if (set.size() > 1)
        return runCircle(set);
    return runOne(set.front());
}

/// Whether the failure is one of the whole request, such as a full disk.
bool endsAll(const Error& error)
{
    const int status = asSeenByClient(error).httpStatus;
    return status >= 500 && status != 501;
}

Result<void> BulkRun::runOne(size_t index)
{
    const auto done = whole([this, index] { return perform(index); });
    if (!done && endsAll(done.error()))
        return done;
    if (!done)
        refuse(index, done.error());
    else if (m_outcomes[index].refusal.httpStatus > 0)
        noteRefusal(index, m_outcomes[index].refusal);
    return {};
}

Result<void> BulkRun::runCircle(const std::vector<size_t>& set)
{
    size_t failed = set.front();
    const auto done = whole([&]() -> Result<void> {
        for (const size_t index : set) {
            failed = index;
            if (const auto performed = perform(index); !performed)
                return performed;
        }
        return {};
    });
    if (done || endsAll(done.error()))
        return done;
    const QString name = m_bulk.operations[failed].bulkId;
    for (const size_t index : set) {
        if (index == failed)
            refuse(index, done.error());
        else
            refuse(index,
                   scim::refuse(409, {},
                                u"This refers in a circle to the operation with the bulkId %1, which failed."_s.arg(
                                    scim::quoted(name)))
                       .value());
    }
    return {};
}

/// Runs `work` so that nothing stays of it where it fails.
Result<void> BulkRun::whole(const std::function<Result<void>()>& work)
{
    const RoleChanges before = m_scope.roleChanges;
    auto done = m_scope.sql.nested(work);
    if (!done)
        m_scope.roleChanges = before;
    return done;
}

Result<void> BulkRun::perform(size_t index)
{
    const scim::BulkOperation& operation = m_bulk.operations[index];
    auto answer = answerOf(index);
    if (!answer)
        return tl::unexpected(answer.error());
    // Who comes back to where they were deleted has the id from before.
    if (m_ids.contains(operation.bulkId))
        m_ids.insert(operation.bulkId, locationIn(*answer).section(u'/', -1));
    m_outcomes[index].answer = *std::move(answer);
    return {};
}

void BulkRun::refuse(size_t index, const Error& error)
{
    m_ids.remove(m_bulk.operations[index].bulkId);
    m_outcomes[index].answer = scimErrorAnswer(error);
    noteRefusal(index, error);
}

/// A refusal counts, and is found in the activity as if the operation had been a request.
void BulkRun::noteRefusal(size_t index, const Error& error)
{
    ++m_errors;
    RefusedOperation refused = std::move(m_outcomes[index].tried);
    refused.error = asSeenByClient(error);
    refused.answer = m_outcomes[index].answer->body;
    m_scope.refusedOperations.push_back(std::move(refused));
}

Result<HttpResponse> BulkRun::answerOf(size_t index)
{
    const scim::BulkOperation& operation = m_bulk.operations[index];
    Outcome& outcome = m_outcomes[index];
    outcome.tried.method = operation.method.toLatin1();
    outcome.tried.path = operation.path.toUtf8();
    QString missing;
    const auto path = scim::withIds(operation.path, m_ids, missing);
    const auto data = path ? scim::withIds(operation.data, m_ids, missing) : std::nullopt;
    if (!path || !data)
        return scim::refuse(
            409, {}, u"The bulkId %1 stands for nothing that this request has created."_s.arg(scim::quoted(missing)));
    const qsizetype query = path->indexOf(u'?');
    HttpRequest request = m_scope.request;
    request.method = operation.method.toLatin1();
    request.path = path->first(query < 0 ? path->size() : query).toUtf8();
    request.query = query < 0 ? QByteArray() : path->sliced(query + 1).toUtf8();
    request.headers.clear();
    if (!operation.version.isEmpty())
        request.headers.append({"if-match", operation.version.toLatin1()});
    request.body = data->isObject() ? scim::toJson(data->toObject()) : QByteArray();
    outcome.tried.path = request.path;
    outcome.tried.query = request.query;
    outcome.tried.body = request.body;
    return send(request, operation.method == "POST"_L1 ? m_ids.value(operation.bulkId) : QString(), outcome);
}

Result<HttpResponse> BulkRun::send(const HttpRequest& request, const QString& newId, Outcome& outcome)
{
    const auto found = m_scope.routes.find(request.method, request.path);
    if (!found.route)
        return tl::unexpected(noSuchRoute(request.method, request.path, found));
    if (found.route->access != ScimAccess::Write || found.route->pattern == "/Bulk")
        return scim::invalidValue(
            u"%1 cannot be an operation of a bulk request."_s.arg(scim::quoted(QString::fromUtf8(request.path))));
    ScimScope scope{request,      m_scope.sql,    m_scope.now, m_scope.caller, m_scope.settings, m_scope.routes,
                    m_scope.base, found.captures, {},          newId};
    auto answer = call(*found.route, scope);
    m_scope.roleChanges.add(scope.roleChanges);
    outcome.refusal = scope.refusal;
    outcome.tried.pattern = found.route->pattern;
    outcome.tried.resourceName = scope.resourceName;
    outcome.tried.resourceId = found.captures.value(0);
    if (!scope.remark.isEmpty() && !m_remarks.contains(scope.remark))
        m_remarks.append(scope.remark);
    return answer;
}

/// The result of one operation (section 3.7.3); errors with the body that they would have as a request.
QJsonObject BulkRun::resultOf(size_t index) const
{
    const scim::BulkOperation& operation = m_bulk.operations[index];
    const HttpResponse& answer = *m_outcomes[index].answer;
    QJsonObject result{{u"method"_s, operation.method}, {u"status"_s, QString::number(answer.status)}};
    if (!operation.bulkId.isEmpty())
        result.insert("bulkId"_L1, operation.bulkId);
    for (const auto& [name, value] : answer.headers) {
        if (name == "ETag")
            result.insert("version"_L1, QString::fromLatin1(value));
    }
    QString missing;
    QString location = locationIn(answer);
    if (location.isEmpty())
        location = m_scope.base + scim::withIds(operation.path, m_ids, missing).value_or(operation.path);
    constexpr int firstError = 400;
    const bool hasFailed = answer.status >= firstError;
    if (operation.method != "POST"_L1 || !hasFailed)
        result.insert("location"_L1, location);
    if (hasFailed)
        result.insert("response"_L1, scim::fromJson(answer.body));
    return result;
}

Result<HttpResponse> bulk(ScimScope& scope)
{
    const qint64 most = scope.settings.bulkBytes;
    if (scope.request.body.size() > most)
        return scim::refuse(
            413, {},
            u"The request has %1 bytes, more than maxPayloadSize (%2)."_s.arg(scope.request.body.size()).arg(most));
    const auto body = bodyOf(scope.request);
    if (!body)
        return tl::unexpected(body.error());
    const auto read = scim::readBulk(*body, scope.settings.bulkOperations);
    if (!read)
        return tl::unexpected(read.error());
    const auto results = BulkRun(scope, *read).run();
    if (!results)
        return tl::unexpected(results.error());
    return scimAnswer(200,
                      QJsonObject{{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:api:messages:2.0:BulkResponse"_s}},
                                  {u"Operations"_s, *results}});
}

} // namespace

QList<ScimRoute> bulkRoutes()
{
    return {{"POST", "/Bulk", ScimAccess::Write, bulk, &ScimFeatures::bulk}};
}

} // namespace provost::server
