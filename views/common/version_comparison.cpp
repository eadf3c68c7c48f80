// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/version_comparison.h"

#include "model/commands/read_version.h"
#include "model/items/words.h"
#include "views/common/json_view.h"
#include "views/common/text.h"

namespace provost {

VersionComparison::VersionComparison(OpenServer at, Clock clock, JsonView& view)
    : QObject(&view)
    , m_at(std::move(at))
    , m_clock(std::move(clock))
    , m_view(view)
{
    connect(&view, &JsonView::previousWanted, this, &VersionComparison::read);
}

void VersionComparison::setResource(const QString& id, const QByteArray& resource,
                                    const std::optional<QDateTime>& until)
{
    m_cancel.cancel();
    m_id = id;
    m_resource = resource;
    m_until = until;
    m_view.offerPrevious(!id.isEmpty() && m_at.directory && m_at.directory->may(Permission::ReadEvents));
    m_view.setJson(resource);
}

void VersionComparison::read()
{
    m_cancel.cancel();
    m_cancel = Cancellation();
    const auto show = [this, of = m_cancel](const Result<std::optional<FormerVersion>>& former) {
        if (of.isCancelled())
            return;
        if (!former) {
            m_view.setPreviousError(former.error());
        } else if (!*former) {
            m_view.setNoPrevious();
        } else {
            const auto& event = (*former)->event;
            m_view.setPrevious((*former)->resource, {m_clock,
                                                     [method = event.method, at = event.at](const QDateTime& now) {
                                                         return tr("Compared with what %1 left %2.",
                                                                   "HTTP method, time")
                                                             .arg(isolated(method), words::ago(at, now));
                                                     },
                                                     {event.at}});
        }
    };
    QCoro::connect(readVersionBefore(m_at, m_id, m_until, m_resource, m_cancel), this, show);
}

} // namespace provost
