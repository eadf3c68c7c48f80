// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/http/request_figures.h"

#include <algorithm>

namespace provost::server {
namespace {

constexpr std::array classes{"1xx", "2xx", "3xx", "4xx", "5xx"};

/// Long polls wait on purpose: among the others they would hide who waits against their will.
QByteArray areaOf(const HttpRequest& request)
{
    if (request.path == "/admin/v1/changes")
        return "changes";
    if (request.path.startsWith("/admin/"))
        return "admin";
    return request.path.contains("/scim/") ? "scim" : "other";
}

} // namespace

struct RequestFigures::Area
{
    explicit Area(QByteArray called)
        : name(std::move(called))
    {
    }

    const QByteArray name;
    std::array<std::atomic<quint64>, classes.size()> byClass{};
    Histogram seconds{{0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10}};
};

RequestFigures::RequestFigures()
{
    for (const auto* name : {"scim", "admin", "changes", "other"})
        m_areas.push_back(std::make_unique<Area>(name));
}

RequestFigures::~RequestFigures() = default;

Serve RequestFigures::counting(Serve serve)
{
    return [this, serve = std::move(serve)](const RequestPointer& request, const Respond& respond) {
        ++m_underWay;
        serve(request, respond);
    };
}

void RequestFigures::note(const AccessLine& line)
{
    --m_underWay;
    const auto area = std::ranges::find(m_areas, areaOf(*line.request), [](const auto& each) { return each->name; });
    const auto group = std::clamp(line.status / 100, 1, static_cast<int>(classes.size())) - 1;
    (*area)->byClass.at(static_cast<std::size_t>(group)).fetch_add(1, std::memory_order_relaxed);
    (*area)->seconds.observe(std::chrono::duration<double>(line.duration).count());
}

void RequestFigures::write(Exposition& out) const
{
    out.metric("provost_http_requests_total", "counter",
               "Requests answered, by part of the server and class of status.");
    for (const auto& area : m_areas) {
        for (std::size_t i = 0; i < classes.size(); ++i)
            out.sample(static_cast<double>(area->byClass.at(i).load()),
                       {{"area", area->name}, {"status", classes.at(i)}});
    }
    out.metric("provost_http_request_duration_seconds", "histogram",
               "Time from the end of a request to its answer. Long polls are the area changes.");
    for (const auto& area : m_areas)
        out.samples(area->seconds, {{"area", area->name}});
    out.gauge("provost_http_requests_under_way", "Requests that are not answered yet, long polls included.",
              static_cast<double>(m_underWay.load()));
}

} // namespace provost::server
