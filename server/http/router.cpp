// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/http/router.h"

#include "server/http/long_polls.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

bool isCapture(const QByteArray& segment)
{
    return segment.startsWith('{') && segment.endsWith('}');
}

QByteArrayList segmentsOf(const QByteArray& path)
{
    return path.sliced(path.startsWith('/') ? 1 : 0).split('/');
}

/// The captures where the path has the pattern's form.
std::optional<QStringList> match(const QByteArrayList& pattern, const QByteArrayList& path)
{
    if (pattern.size() != path.size())
        return std::nullopt;
    QStringList captures;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (isCapture(pattern.at(i)))
            captures.append(QString::fromUtf8(QByteArray::fromPercentEncoding(path.at(i))));
        else if (pattern.at(i) != path.at(i))
            return std::nullopt;
    }
    return captures;
}

bool isBelow(const QByteArray& path, const QByteArray& prefix)
{
    return path.startsWith(prefix) && (path.size() == prefix.size() || path.at(prefix.size()) == '/');
}

} // namespace

int statusOf(const Error& error)
{
    if (error.httpStatus != 0)
        return error.httpStatus;
    switch (error.kind) {
    case ErrorKind::Invalid:
        return 400;
    case ErrorKind::Unauthorized:
        return 401;
    case ErrorKind::Forbidden:
        return 403;
    case ErrorKind::NotFound:
        return 404;
    case ErrorKind::Conflict:
        return 409;
    case ErrorKind::Precondition:
        return 412;
    case ErrorKind::TooLarge:
        return 413;
    case ErrorKind::TooMany:
        return 429;
    case ErrorKind::Unsupported:
        return 501;
    case ErrorKind::Unavailable:
        return 503;
    default:
        return 500;
    }
}

Router::Router(QList<Route> routes, RouterParts parts, RenderError render)
    : m_routes(std::move(routes))
    , m_parts(parts)
    , m_render(std::move(render))
{
    for (qsizetype i = 0; i < m_routes.size(); ++i)
        m_compiled.append({segmentsOf(m_routes.at(i).pattern), i});
}

Router::~Router() = default;

void Router::serve(const RequestPointer& request, const Respond& respond) const
{
    const auto path = segmentsOf(request->path);
    QByteArrayList allowed;
    for (const auto& compiled : m_compiled) {
        const auto captures = match(compiled.segments, path);
        if (!captures)
            continue;
        const Route& route = m_routes.at(compiled.route);
        if (route.method == request->method)
            return run(route, *captures, request, respond);
        allowed.append(route.method);
    }
    Error error;
    error.subject = QString::fromUtf8(request->path.first(std::min<qsizetype>(request->path.size(), 200)));
    if (allowed.isEmpty()) {
        error.kind = ErrorKind::NotFound;
        error.detail = u"There is nothing at this address."_s;
    } else {
        error.kind = ErrorKind::Unsupported;
        error.httpStatus = 405;
        error.detail = u"This address does not know the method %1."_s.arg(QString::fromLatin1(request->method));
    }
    refuse(error, allowed, request, respond);
}

void Router::run(const Route& route, const QStringList& captures, const RequestPointer& request,
                 const Respond& respond) const
{
    const auto handle = [&route, captures, request, &clock = m_parts.clock](Sql& sql) {
        RequestScope scope{*request, sql, clock.now(), captures};
        return route.handle(scope);
    };
    const auto render = [request, this](const Error& error) { return m_render(error, *request); };
    if (route.access == Access::Write) {
        m_parts.storage.write(handle, render, respond);
        return;
    }
    m_parts.longPolls.read(handle, render, respond);
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
        HttpResponse response;
        response.status = 404;
        response.contentType = "text/plain; charset=utf-8";
        response.body = "There is nothing at this address.\n";
        respond(std::move(response));
    };
}

} // namespace provost::server
