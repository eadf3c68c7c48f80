// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/activity/event_inspector.h"

#include "model/commands/read_detail.h"
#include "model/items/events_model.h"
#include "model/items/words.h"
#include "views/common/fact_list.h"
#include "views/common/inspector_tabs.h"
#include "views/common/json_view.h"
#include "views/common/message_bar.h"
#include "views/common/plain_label.h"
#include "views/common/text.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr int bodyHeight = 220; // more where there is room

/// A body, or the sentence that stands for a missing one.
QWidget* bodyPage(JsonView* body, PlainLabel* none)
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    body->setMinimumHeight(bodyHeight);
    layout->addWidget(none);
    layout->addWidget(body, 1);
    layout->addStretch();
    return page;
}

} // namespace

EventInspector::EventInspector(OpenServer at, QWidget* parent)
    : Inspector(tr("The chosen request"), parent)
    , m_at(std::move(at))
{
    setObjectName("eventInspector"_L1);
    m_facts = new FactList(this);
    m_facts->setObjectName("facts"_L1);
    m_reason = new PlainLabel({}, this);
    m_reason->setObjectName("reason"_L1);
    m_reason->setInk(PlainLabel::Ink::Bad);
    m_message = new MessageBar(this);
    m_message->setObjectName("eventMessage"_L1);
    m_message->setRounded(true);
    m_message->hide();
    m_request = new JsonView(tr("Body of the request"), this);
    m_request->setObjectName("requestBody"_L1);
    m_answer = new JsonView(tr("Body of the answer"), this);
    m_answer->setObjectName("answerBody"_L1);
    m_noRequest = PlainLabel::mute({}, this);
    m_noAnswer = PlainLabel::mute({}, this);
    m_tabs = new InspectorTabs(tr("About the request"), this);
    m_tabs->addPage(u"request"_s, tr("Request"), bodyPage(m_request, m_noRequest));
    m_tabs->addPage(u"answer"_s, tr("Answer"), bodyPage(m_answer, m_noAnswer));
    body()->addWidget(m_facts);
    body()->addWidget(m_reason);
    body()->addWidget(m_message);
    body()->addWidget(m_tabs);
    connect(m_message, &MessageBar::actionChosen, this, &EventInspector::load);
}

void EventInspector::setEvent(const Event& event)
{
    if (event.id == m_event.id)
        return;
    m_event = event;
    const bool refused = event.status >= 400;
    setHead(requestLine(event), words::exactly(event.at), QString::number(event.status),
            refused ? Tone::Bad : Tone::Ok);
    showFacts();
    m_reason->setText(event.detail);
    m_reason->setVisible(!event.detail.isEmpty());
    m_request->setJson({});
    m_answer->setJson({});
    load();
}

void EventInspector::showFacts()
{
    QList<FactList::Fact> facts;
    facts.append({tr("Connection"), m_event.connectionName.isEmpty() ? tr("no connection") : m_event.connectionName});
    if (m_event.byConsole)
        facts.append({tr("Called by"), tr("this console")});
    facts.append({tr("Path"), m_event.path});
    const auto addIfAny = [&facts](const QString& name, const QString& value) {
        if (!value.isEmpty())
            facts.append({name, value});
    };
    addIfAny(tr("Query"), m_event.query);
    addIfAny(tr("Resource"), m_event.resourceName);
    addIfAny(tr("Caller", "user agent"), m_event.userAgent);
    addIfAny(tr("Kind of refusal", "scimType"), m_event.scimType);
    m_facts->setFacts(facts);
}

void EventInspector::load()
{
    m_cancel.cancel();
    m_cancel = Cancellation();
    m_message->hide();
    m_noRequest->setText(tr("Loading…"));
    m_noAnswer->setText(tr("Loading…"));
    for (auto* view : {m_request, m_answer})
        view->hide();
    for (auto* none : {m_noRequest, m_noAnswer})
        none->show();
    const auto id = m_event.id;
    QCoro::connect(readEvent(m_at, id, m_cancel), this, [this, id](Result<EventDetail> detail) {
        if (id != m_event.id)
            return;
        if (detail)
            showDetail(*detail);
        else if (detail.error().kind != ErrorKind::Cancelled)
            m_message->showError(detail.error(), tr("Try again"));
    });
}

void EventInspector::showDetail(const EventDetail& detail)
{
    const auto show = [](JsonView* view, PlainLabel* none, const QString& text, const QString& reason) {
        view->setJson(text.toUtf8());
        view->setVisible(!text.isEmpty());
        none->setText(reason);
        none->setVisible(text.isEmpty());
    };
    show(m_request, m_noRequest, detail.requestBody, tr("No body was sent, or none was kept."));
    show(m_answer, m_noAnswer, detail.answerBody,
         tr("No body was answered, or none was kept: of reads that succeed only the facts above are kept."));
}

} // namespace provost
