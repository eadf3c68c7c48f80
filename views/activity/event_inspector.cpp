// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/activity/event_inspector.h"

#include "model/cases/case_parts.h"
#include "model/items/events_model.h"
#include "views/activity/event_bodies.h"
#include "views/common/button.h"
#include "views/common/fact_list.h"
#include "views/common/flow_layout.h"
#include "views/common/holder_dialog.h"
#include "views/common/pin_button.h"
#include "views/common/plain_label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {

EventInspector::EventInspector(OpenServer at, Clock clock, QWidget* parent)
    : Inspector(tr("The chosen request"), parent)
    , m_at(at)
    , m_clock(std::move(clock))
    , m_facts(new FactList(this))
    , m_reason(new PlainLabel({}, this))
    , m_bodies(new EventBodies(m_at, m_clock, this))
{
    setObjectName("eventInspector"_L1);
    m_facts->setObjectName("facts"_L1);
    m_reason->setObjectName("reason"_L1);
    m_reason->setInk(PlainLabel::Ink::Bad);
    body()->addWidget(m_facts);
    body()->addWidget(m_reason);
    buildActions();
    body()->addWidget(m_bodies, 1);
}

void EventInspector::buildActions()
{
    m_onlyResource = new Button(tr("Only this user or group"), "filter"_L1, Button::Kind::Default, this);
    m_onlyResource->setObjectName("onlyResource"_L1);
    m_onlyPath = new Button(tr("Only this path"), "filter"_L1, Button::Kind::Default, this);
    m_onlyPath->setObjectName("onlyPath"_L1);
    m_explain = new Button(tr("What it means (F1)"), "circle-help"_L1, Button::Kind::Default, this);
    m_explain->setObjectName("explain"_L1);
    m_holder = new Button(tr("Who has this name?"), "search"_L1, Button::Kind::Default, this);
    m_holder->setObjectName("whoHolds"_L1);
    auto* actions = new FlowLayout;
    actions->addWidget(m_explain);
    actions->addWidget(m_holder);
    actions->addWidget(m_onlyResource);
    actions->addWidget(m_onlyPath);
    actions->addWidget(
        new PinButton([this] { return caseparts::fetchRequest(m_at, m_event.id, Cancellation()); }, this));
    body()->addLayout(actions);
    connect(m_explain, &Button::clicked, this, &EventInspector::explanationWanted);
    connect(m_holder, &Button::clicked, this,
            [this] { openOnce(new HolderDialog(m_at, m_clock, refusedName(), this)); });
    connect(m_onlyResource, &Button::clicked, this,
            [this] { Q_EMIT resourceWanted(m_event.resourceId, m_event.resourceName); });
    connect(m_onlyPath, &Button::clicked, this, [this] { Q_EMIT pathWanted(m_event.path); });
}

void EventInspector::setEvent(const Event& event)
{
    if (event.id == m_event.id)
        return;
    m_event = event;
    const bool refused = event.status >= 400;
    setHead(requestLine(event), TimedText::exactly(m_clock, event.at), QString::number(event.status),
            refused ? Tone::Bad : Tone::Ok);
    showFacts();
    m_reason->setText(event.detail);
    m_reason->setVisible(!event.detail.isEmpty());
    m_explain->setVisible(refused);
    constexpr int conflict = 409;
    m_holder->setVisible(m_at.isOpen() && event.status == conflict && event.path.contains("/Users"_L1));
    m_onlyResource->setVisible(!event.resourceId.isEmpty());
    m_bodies->setEvent(event.id);
}

QString EventInspector::refusedName() const
{
    const auto body = m_bodies->requestBody();
    return identifiersIn(body).isEmpty() ? m_event.resourceName : body;
}

void EventInspector::showFacts()
{
    QList<FactList::Fact> facts;
    facts.append({tr("Connection"), m_event.connectionName.isEmpty() ? tr("no connection") : m_event.connectionName});
    if (m_event.byConsole)
        facts.append({tr("Called by"), tr("this console")});
    const auto addIfAny = [&facts](const QString& name, const QString& value, bool mono = false) {
        if (!value.isEmpty())
            facts.append({.name = name, .value = value, .mono = mono});
    };
    addIfAny(tr("Path"), m_event.path, true);
    addIfAny(tr("Query"), m_event.query, true);
    addIfAny(tr("Resource"), m_event.resourceName);
    addIfAny(tr("Caller", "user agent"), m_event.userAgent);
    addIfAny(tr("Kind of refusal", "scimType"), m_event.scimType);
    addIfAny(tr("Request id"), m_event.requestId, true);
    m_facts->setFacts(facts);
}

} // namespace provost
