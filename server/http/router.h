// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/message.h"
#include "server/http/route.h"
#include "server/http/route_table.h"
#include "server/storage/storage.h"

#include <QByteArrayList>
#include <QList>

#include <functional>
#include <memory>

namespace provost::server {

class LongPolls;

using RequestPointer = std::shared_ptr<const HttpRequest>;
/// Serves a request: answers now or later, once, from any thread. Runs on the HTTP thread and must not wait.
using Serve = std::function<void(RequestPointer, Respond)>;
/// The error body of a mount. An error without httpStatus gets the status of its kind: statusOf().
using RenderError = std::function<HttpResponse(const Error&, const HttpRequest&)>;

/// The HTTP status that stands for an error: its own, else the usual one of its kind.
[[nodiscard]] int statusOf(const Error& error);

/// What the routers of all mounts share.
struct RouterParts
{
    Storage& storage;
    const Clock& clock;
    LongPolls& longPolls;
};

/// Finds the route of a request by method and whole path (patterns include the mount's prefix), runs its handler on a
/// reader or on the writer, and renders errors as its mount does. Unknown path: ErrorKind::NotFound. Known path, other
/// method: ErrorKind::Unsupported with httpStatus 405 and an Allow header. Thread-safe; outlives its requests.
class Router
{
public:
    /// Where several patterns match, the first one of the list is taken.
    Router(QList<Route> routes, RouterParts parts, RenderError render);
    ~Router();
    Router(const Router&) = delete;
    Router& operator=(const Router&) = delete;

    void serve(const RequestPointer& request, const Respond& respond) const;
    [[nodiscard]] const QList<Route>& routes() const { return m_routes; }

private:
    [[nodiscard]] Storage::Job jobOf(const Route& route, const QStringList& captures, const RequestPointer& request,
                                     const QVariantList& soFar) const;
    void write(const Route& route, const QStringList& captures, const RequestPointer& request, const Respond& respond,
               const QVariantList& soFar) const;
    void run(const Route& route, const QStringList& captures, const RequestPointer& request,
             const Respond& respond) const;
    void refuse(const Error& error, const QByteArrayList& allowed, const RequestPointer& request,
                const Respond& respond) const;

    const QList<Route> m_routes;
    RouteTable m_table;
    const RouterParts m_parts;
    const RenderError m_render;
};

/// A part of the URL space and who serves it. `prefix` is literal: `/admin/v1` takes `/admin/v1` and all below it.
struct Mount
{
    QByteArray prefix;
    Serve serve;
};

/// Hands a request to the mount with the longest matching prefix; 404 where there is none.
[[nodiscard]] Serve serveMounts(QList<Mount> mounts);

} // namespace provost::server
