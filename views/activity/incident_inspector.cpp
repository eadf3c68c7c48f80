// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/activity/incident_inspector.h"

#include "model/cases/case_parts.h"
#include "model/items/administrator_message.h"
#include "model/items/dictionary_notes.h"
#include "model/items/words.h"
#include "views/activity/event_bodies.h"
#include "views/activity/explanation_dialog.h"
#include "views/common/accessible_roles.h"
#include "views/common/button.h"
#include "views/common/card.h"
#include "views/common/fact_list.h"
#include "views/common/flow_layout.h"
#include "views/common/holder_dialog.h"
#include "views/common/pin_button.h"
#include "views/common/plain_label.h"
#include "views/common/text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

/// Empty where an identity provider's log tells none.
QString statusText(const Incident& incident)
{
    return incident.status > 0 ? QString::number(incident.status) : QString();
}

} // namespace

IncidentInspector::IncidentInspector(OpenServer at, std::shared_ptr<const Dictionary> dictionary,
                                     std::shared_ptr<DictionaryNotes> notes, Clock clock, QWidget* parent)
    : Inspector(tr("The chosen incident"), parent)
    , m_at(std::move(at))
    , m_dictionary(std::move(dictionary))
    , m_notes(std::move(notes))
    , m_clock(std::move(clock))
    , m_facts(new FactList(this))
    , m_bodies(new EventBodies(m_at, m_clock, this))
{
    setObjectName("incidentInspector"_L1);
    m_facts->setObjectName("incidentFacts"_L1);
    buildCard();
    buildActions();
    body()->addWidget(m_facts);
    body()->addWidget(m_bodies, 1);
    for (QWidget* part : std::initializer_list<QWidget*>{m_requests, m_bodies})
        part->setVisible(m_at.isOpen());
}

void IncidentInspector::buildCard()
{
    auto* card = new Card(tr("What this means"), this);
    m_meaning = new PlainLabel({}, card);
    m_meaning->setObjectName("meaning"_L1);
    m_actor = new PlainLabel({}, card);
    m_actor->setObjectName("actor"_L1);
    m_actor->setLook(Type::Body, Weight::Strong);
    m_nextStep = new PlainLabel({}, card);
    m_nextStep->setObjectName("nextStep"_L1);
    m_outlook = new PlainLabel({}, card);
    m_outlook->setObjectName("outlook"_L1);
    m_source = PlainLabel::mute({}, card);
    m_source->setObjectName("source"_L1);
    m_source->setLook(Type::Caption);
    m_note = new PlainLabel({}, card);
    m_note->setObjectName("note"_L1);
    connect(m_notes.get(), &DictionaryNotes::changed, this, &IncidentInspector::showMeaning);
    for (auto* label : {m_meaning, m_actor, m_nextStep, m_outlook, m_source, m_note})
        card->body()->addWidget(label);
    body()->addWidget(card);
}

void IncidentInspector::buildActions()
{
    m_forward = new Button(tr("Copy message for them"), "copy"_L1, Button::Kind::Default, this);
    m_forward->setObjectName("copyForAdministrator"_L1);
    m_copy = new Button(tr("Copy this explanation"), "copy"_L1, Button::Kind::Default, this);
    m_copy->setObjectName("copyExplanation"_L1);
    m_requests = new Button(tr("Show its requests"), "filter"_L1, Button::Kind::Default, this);
    m_requests->setObjectName("showRequests"_L1);
    m_holder = new Button(tr("Who has this name?"), "search"_L1, Button::Kind::Default, this);
    m_holder->setObjectName("whoHolds"_L1);
    auto* actions = new FlowLayout;
    actions->addWidget(m_holder);
    actions->addWidget(m_forward);
    actions->addWidget(m_copy);
    actions->addWidget(m_requests);
    actions->addWidget(
        new PinButton([this] { return caseparts::fetchIncident(m_at, m_incident, Cancellation()); }, this));
    body()->addLayout(actions);
    connect(m_forward, &Button::clicked, this, &IncidentInspector::copyForAdministrator);
    connect(m_copy, &Button::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(message(), QClipboard::Clipboard); });
    connect(m_requests, &Button::clicked, this, [this] { Q_EMIT requestsWanted(m_incident); });
    connect(m_holder, &Button::clicked, this,
            [this] { openOnce(new HolderDialog(m_at, m_clock, m_incident.value, this)); });
}

void IncidentInspector::setIncident(const Incident& incident)
{
    m_incident = incident;
    const auto times = [count = int(incident.count), since = incident.since](const QDateTime& now) {
        return tr("%n time(s) since %1", nullptr, count).arg(words::exactly(since, now));
    };
    setHead(incident.sentence, TimedText{m_clock, times, {incident.since}}, statusText(incident),
            incident.healedAt ? Tone::Neutral : Tone::Bad);
    constexpr int conflict = 409;
    m_holder->setVisible(m_at.isOpen() && incident.status == conflict && !incident.value.isEmpty());
    const auto place = connection();
    m_forward->setVisible(place.has_value());
    if (place) {
        const auto whom = tr("Copy message for the administrator of %1").arg(productName(place->idp));
        m_forward->setAccessibleName(whom);
        setHover(*m_forward, whom);
    }
    showMeaning();
    showFacts();
    if (m_at.isOpen())
        m_bodies->setEvent(incident.newestEvent, incident.value);
}

void IncidentInspector::showMeaning()
{
    const auto put = [](PlainLabel* label, const QString& text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    put(m_meaning, m_incident.isInCatalogue()
                       ? m_incident.meaning
                       : tr("The catalogue does not know this refusal, so its cause is not known here. What the server "
                            "said, and the request, stand below."));
    put(m_actor, m_incident.actor ? tr("Who acts: %1.").arg(inWords(*m_incident.actor)) : QString());
    put(m_nextStep, m_incident.nextStep);
    put(m_outlook, outlook(m_incident));
    put(m_source, sourceText());
    put(m_note, noteText(m_notes->of(m_incident.entryId)));
}

QString IncidentInspector::sourceText() const
{
    const auto* entry = m_dictionary->byId(m_incident.entryId);
    return entry ? tr("Source: %1, as of %2").arg(isolated(entry->source), words::date(entry->asOf)) : QString();
}

void IncidentInspector::showFacts()
{
    QList<FactList::Fact> facts;
    facts.append({m_at.isOpen() ? tr("Connection") : tr("Application"),
                  m_incident.connectionName.isEmpty() ? tr("no connection") : m_incident.connectionName});
    const auto addIfAny = [&facts](const QString& name, const QString& value, bool mono = false) {
        if (!value.isEmpty())
            facts.append({.name = name, .value = value, .mono = mono});
    };
    addIfAny(tr("It is about"), m_incident.value);
    const auto others = m_incident.people - m_incident.whom.size();
    auto whom = words::listed(m_incident.whom);
    if (others > 0)
        whom = tr("%1 and %n more", "names", int(others)).arg(whom);
    if (whom != m_incident.value) // the same is not said twice
        addIfAny(tr("Whom"), whom);
    addIfAny(tr("Request"), u"%1 %2"_s.arg(m_incident.method, m_incident.path), true);
    addIfAny(tr("The server said"), m_incident.detail);
    addIfAny(tr("Kind of refusal", "scimType"), m_incident.scimType);
    facts.append({tr("Last time"), {}, TimedText::exactly(m_clock, m_incident.last)});
    m_facts->setFacts(facts);
}

QString IncidentInspector::message() const
{
    QStringList lines{m_incident.sentence, m_incident.meaning};
    if (m_incident.actor)
        lines.append(tr("Who acts: %1.").arg(inWords(*m_incident.actor)));
    lines +=
        {m_incident.nextStep, outlook(m_incident),
         tr("%n time(s) since %1", nullptr, int(m_incident.count)).arg(words::exactly(m_incident.since, m_clock())),
         u"%1 %2: %3 %4 %5"_s.arg(m_incident.method, m_incident.path, statusText(m_incident), m_incident.scimType,
                                  m_incident.detail),
         sourceText()};
    lines.removeAll(QString());
    return plainSentence(lines.join(u'\n'), 8192, true);
}

std::optional<Connection> IncidentInspector::connection() const
{
    return m_incident.connectionId && m_at.directory ? m_at.directory->connection(*m_incident.connectionId)
                                                     : std::nullopt;
}

void IncidentInspector::copyForAdministrator() const
{
    if (const auto place = connection())
        QGuiApplication::clipboard()->setText(administratorMessage(m_incident, *place, m_clock()),
                                              QClipboard::Clipboard);
}

} // namespace provost
