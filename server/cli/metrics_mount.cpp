// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/cli/metrics_mount.h"

#include "server/cli/process_figures.h"
#include "server/http/forwarded.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

bool mayRead(const HttpRequest& request, const AddressRanges& readers)
{
    static const auto thisMachine = AddressRanges::parse({u"127.0.0.0/8"_s, u"::1"_s});
    const QHostAddress client(QString::fromLatin1(request.remoteAddress));
    return !claimsToBeForwarded(request) && (thisMachine->contains(client) || readers.contains(client));
}

void writeStorageFigures(Exposition& out, const StorageFigures& figures)
{
    out.gauge("provost_storage_writes_waiting", "Writes that wait for the writer.",
              static_cast<double>(figures.waitingWrites.load()));
    out.gauge("provost_storage_reads_waiting", "Reads that wait for a reader.",
              static_cast<double>(figures.waitingReads.load()));
    out.counter("provost_storage_refused_total", "Reads and writes refused because their queue was full.",
                static_cast<double>(figures.refused.load()));
    out.counter("provost_storage_failed_groups_total", "Groups of writes rolled back by a full disk or a lock.",
                static_cast<double>(figures.failedGroups.load()));
    out.metric("provost_storage_commit_duration_seconds", "histogram",
               "Time of a COMMIT, which is above all one fsync of the write-ahead log.");
    out.samples(figures.commitSeconds);
    out.metric("provost_storage_commit_group_size", "histogram", "Writes that shared one COMMIT.");
    out.samples(figures.groupSize);
}

void writeEventFigures(Exposition& out, const EventFigures& figures)
{
    out.gauge("provost_events_waiting", "Events of SCIM requests that are not written yet.",
              static_cast<double>(figures.waiting.load()));
    out.counter("provost_events_dropped_total",
                "Events of SCIM requests that were never written: too many waited, or the database failed.",
                static_cast<double>(figures.dropped.load()));
}

HttpResponse plain(int status, QByteArray body)
{
    HttpResponse response;
    response.status = status;
    response.contentType = "text/plain; charset=utf-8";
    response.body = std::move(body);
    return response;
}

HttpResponse answer(const HttpRequest& request, const MetricsParts& parts)
{
    if (request.method != "GET" && request.method != "HEAD") {
        auto refused = plain(405, "Metrics can only be read.\n");
        refused.headers.emplaceBack("Allow", "GET, HEAD");
        return refused;
    }
    if (!mayRead(request, parts.readers))
        return plain(403, "Metrics are for this machine and the addresses given with --metrics-from.\n");
    Exposition out;
    out.metric("provost_build_info", "gauge", "The version that runs.");
    out.sample(1, {{"version", QCoreApplication::applicationVersion().toUtf8()}});
    parts.requests.write(out);
    writeStorageFigures(out, parts.storage.figures());
    writeEventFigures(out, parts.events.figures());
    parts.webhooks.write(out);
    out.counter("provost_guesses_refused_total", "Requests refused since too many tokens or keys before were wrong.",
                static_cast<double>(parts.guesses.refused()));
    writeProcessFigures(out);
    auto response = plain(200, out.text());
    response.contentType = Exposition::contentType;
    return response;
}

} // namespace

Mount metricsMount(MetricsParts parts)
{
    return {"/metrics", [parts = std::move(parts)](const RequestPointer& request, const Respond& respond) {
                respond(answer(*request, parts));
            }};
}

} // namespace provost::server
