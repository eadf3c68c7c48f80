// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/http/router.h"

#include "model/wire/wire.h"
#include "server/http/long_polls.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

bool isBelow(const QByteArray& path, const QByteArray& prefix)
{
    return path.startsWith(prefix) && (path.size() == prefix.size() || path.at(prefix.size()) == '/');
}

} // namespace

int statusOf(const Error& error)
{
    return error.httpStatus != 0 ? error.httpStatus : wire::httpStatusOf(error.kind);
}

Router::Router(QList<Route> routes, RouterParts parts, RenderError render)
    : m_routes(std::move(routes))
    , m_parts(parts)
    , m_render(std::move(render))
{
    for (const Route& route : m_routes)
        m_table.add(route.method, route.pattern);
}

Router::~Router() = default;

void Router::serve(const RequestPointer& request, const Respond& respond) const
{
    const auto found = m_table.find(request->method, request->path);
    if (found.line >= 0) {
        run(m_routes.at(found.line), found.captures, request, respond);
        return;
    }
    Error error;
    error.subject = QString::fromUtf8(request->path.first(std::min<qsizetype>(request->path.size(), 200)));
    if (found.allowed.isEmpty()) {
        error.kind = ErrorKind::NotFound;
        error.detail = u"There is nothing at this address."_s;
    } else {
        error.kind = ErrorKind::Unsupported;
        error.httpStatus = 405;
        error.detail = u"This address does not know the method %1."_s.arg(QString::fromLatin1(request->method));
    }
    refuse(error, found.allowed, request, respond);
}

void Router::run(const Route& route, const QStringList& captures, const RequestPointer& request,
                 const Respond& respond) const
{
    if (route.access == Access::Write) {
        write(route, captures, request, respond, {});
        return;
    }
    const auto render = [request, this](const Error& error) { return m_render(error, *request); };
    m_parts.longPolls.read(jobOf(route, captures, request, {}), render, respond);
}

Storage::Job Router::jobOf(const Route& route, const QStringList& captures, const RequestPointer& request,
                           const QVariantList& soFar) const
{
    return [&route, captures, request, soFar, &clock = m_parts.clock](Sql& sql) {
        RequestScope scope{*request, sql, clock.now(), captures, soFar};
        return route.handle(scope);
    };
}

/// In as many transactions as the handler wants, each of which waits its turn.
void Router::write(const Route& route, const QStringList& captures, const RequestPointer& request,
                   const Respond& respond, const QVariantList& soFar) const
{
    const auto render = [request, this](const Error& error) { return m_render(error, *request); };
    const auto answer = [this, &route, captures, request, respond](HttpResponse response) {
        if (response.soFar.isEmpty())
            respond(std::move(response));
        else
            write(route, captures, request, respond, response.soFar);
    };
    m_parts.storage.write(jobOf(route, captures, request, soFar), render, answer);
}

void Router::refuse(const Error& error, const QByteArrayList& allowed, const RequestPointer& request,
                    const Respond& respond) const
{
    HttpResponse response = m_render(error, *request);
    if (!allowed.isEmpty())
        response.headers.append({"Allow", allowed.join(", ")});
    respond(std::move(response));
}

Serve serveMounts(QList<Mount> mounts)
{
    std::ranges::stable_sort(mounts, std::ranges::greater(), [](const Mount& mount) { return mount.prefix.size(); });
    return [sorted = std::move(mounts)](const RequestPointer& request, const Respond& respond) {
        for (const auto& mount : sorted) {
            if (isBelow(request->path, mount.prefix))
                return mount.serve(request, respond);
        }
        respond(unmountedError(404, u"There is nothing at this address."_s));
    };
}

} // namespace provost::server
