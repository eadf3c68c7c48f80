// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/connections/capabilities_page.h"

#include "model/commands/scim_features.h"
#include "model/items/words.h"
#include "views/common/accessible_roles.h"
#include "views/common/button.h"
#include "views/common/capability_words.h"
#include "views/common/card.h"
#include "views/common/error_text.h"
#include "views/common/message_bar.h"
#include "views/common/pill.h"
#include "views/common/plain_label.h"
#include "views/common/text.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

QString idOf(ScimFeature feature)
{
    switch (feature) {
    case ScimFeature::Patch:
        return u"patch"_s;
    case ScimFeature::Bulk:
        return u"bulk"_s;
    case ScimFeature::Filter:
        return u"filter"_s;
    case ScimFeature::Sort:
        return u"sort"_s;
    case ScimFeature::ETag:
        return u"etag"_s;
    case ScimFeature::Cursor:
        return u"cursor"_s;
    case ScimFeature::ChangePassword:
        return u"changePassword"_s;
    case ScimFeature::Me:
        return u"me"_s;
    }
    Q_UNREACHABLE();
}

QString observedWords(ScimFeature feature, const ObservedFeature& seen)
{
    if (!seen.isVisible)
        return CapabilitiesPage::tr("What is kept of requests does not show it.");
    QStringList said;
    if (seen.answered > 0)
        said.append(CapabilitiesPage::tr("%n request(s) used it.", nullptr, int(seen.answered)));
    if (seen.refused > 0)
        said.append(CapabilitiesPage::tr("%n request(s) that used it was (were) refused, the newest with %1.", nullptr,
                                         int(seen.refused))
                        .arg(QStringList{QString::number(seen.status), seen.scimType}.join(u' ').trimmed()));
    if (!said.isEmpty())
        return said.join(u' ');
    return feature == ScimFeature::ETag
               ? CapabilitiesPage::tr("No request has shown it yet: only the answers 304 and 412 do.")
               : CapabilitiesPage::tr("No request has used it yet.");
}

} // namespace

CapabilitiesPage::CapabilitiesPage(Workplace at, QWidget* parent)
    : QWidget(parent)
    , m_at(std::move(at))
    , m_message(new MessageBar(this))
    , m_state(PlainLabel::mute({}, this))
    , m_card(new Card({}, this))
{
    setObjectName("capabilitiesPage"_L1);
    m_message->setObjectName("capabilitiesMessage"_L1);
    m_message->setRounded(true);
    m_message->hide();
    m_state->setObjectName("capabilitiesState"_L1);
    m_card->setObjectName("capabilityLines"_L1);
    m_card->body()->setSpacing(metrics::Gap12);
    for (const auto feature : scimFeatures())
        addLine(feature, m_card->body());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap8);
    layout->addWidget(m_message);
    layout->addWidget(m_state);
    layout->addWidget(m_card);
    layout->addStretch();
    connect(m_message, &MessageBar::actionChosen, this, &CapabilitiesPage::load);
    connect(m_at.server.directory, &Directory::eventsAppended, this, &CapabilitiesPage::takeNew);
}

void CapabilitiesPage::addLine(ScimFeature feature, QVBoxLayout* rows)
{
    auto* name = new PlainLabel(nameOf(feature), this);
    Line line{new Pill({}, Tone::Neutral, {}, this), PlainLabel::mute({}, this), nullptr};
    line.verdict->setObjectName(u"verdict-"_s + idOf(feature));
    line.words->setObjectName(u"capability-"_s + idOf(feature));
    line.words->setLook(Type::Caption);
    auto* head = new QHBoxLayout;
    head->setSpacing(metrics::Gap8);
    head->addWidget(name, 1);
    head->addWidget(line.verdict);
    if (canBeTried(feature)) {
        line.attempt = new Button(tr("Try"), {}, Button::Kind::Default, this);
        line.attempt->setObjectName(u"try-"_s + idOf(feature));
        line.attempt->setAccessibleName(tr("Try: %1", "what a server can do").arg(nameOf(feature)));
        connect(line.attempt, &Button::clicked, this, [this, feature] { attempt(feature); });
        head->addWidget(line.attempt);
    }
    auto* row = new QVBoxLayout;
    row->setSpacing(0);
    row->addLayout(head);
    row->addWidget(line.words);
    rows->addLayout(row);
    m_lines.insert(feature, line);
}

void CapabilitiesPage::setConnection(const Connection& connection)
{
    if (connection.id == m_connection)
        return;
    m_connection = connection.id;
    m_isLoaded = false;
    m_isKnown = false;
    m_isTrying = false;
    m_cancel.cancel();
    m_advertised.reset();
    m_unasked.reset();
    m_requests.clear();
    m_message->hide();
    render();
    if (isVisible())
        load();
}

void CapabilitiesPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_isLoaded && !m_connection.isEmpty())
        load();
}

void CapabilitiesPage::load()
{
    m_isLoaded = true;
    m_message->hide();
    m_cancel.cancel();
    m_cancel = Cancellation();
    const auto id = m_connection;
    QCoro::connect(readAdvertisedFeatures(m_at.server, id, m_cancel), this,
                   [this, id](const Result<AskedFeatures>& asked) {
                       if (id != m_connection)
                           return;
                       m_advertised = asked ? std::optional(asked->said) : std::nullopt;
                       m_unasked = asked ? std::nullopt : std::optional(asked.error());
                       m_hasToken = asked && asked->hasToken;
                       readRequests();
                   });
}

void CapabilitiesPage::readRequests()
{
    const auto id = m_connection;
    QCoro::connect(readRequestsOf(m_at.server, id, m_cancel), this, [this, id](const Result<QList<Event>>& requests) {
        if (id != m_connection)
            return;
        m_isKnown = m_isKnown || requests || requests.error().kind != ErrorKind::Cancelled;
        if (requests)
            m_requests = *requests;
        else if (requests.error().kind != ErrorKind::Cancelled)
            m_message->showError(requests.error(), tr("Try again"));
        render();
    });
}

void CapabilitiesPage::attempt(ScimFeature feature)
{
    m_isTrying = true;
    render();
    const auto id = m_connection;
    QCoro::connect(tryScimFeature(m_at.server, id, feature, m_cancel), this, [this, id](const Result<void>& answered) {
        if (id != m_connection)
            return;
        if (!answered && answered.error().kind != ErrorKind::Cancelled)
            m_message->showError(answered.error());
        m_isTrying = false;
        render(); // what it showed comes with the events
    });
}

void CapabilitiesPage::takeNew(const QList<qint64>& ids)
{
    if (!m_isLoaded)
        return;
    const auto newest = m_requests.isEmpty() ? 0 : m_requests.constFirst().id;
    for (const auto id : ids) {
        const auto event = m_at.server.directory->event(id);
        if (event && id > newest && event->connectionId == m_connection)
            m_requests.prepend(*event);
    }
    render();
}

void CapabilitiesPage::render()
{
    m_state->setText(stateText());
    m_card->setVisible(m_isKnown);
    const auto sheet = capabilitySheet(m_advertised, m_requests);
    for (const auto& known : sheet) {
        const auto& line = m_lines.value(known.feature);
        const auto [word, tone] = pillOf(known.verdict);
        line.verdict->setPill(word, tone);
        line.words->setText(advertisedWords(known.advertised, m_advertised.has_value()) + u' ' +
                            observedWords(known.feature, known.observed));
        renderAttempt(line, known);
    }
}

QString CapabilitiesPage::stateText() const
{
    if (!m_isKnown)
        return tr("Asking the server…");
    const auto requests = words::number(m_requests.size());
    if (m_unasked)
        return tr("%1 What the newest %2 requests of this connection show stands below.", "sentence, count")
            .arg(errorText(*m_unasked).happened, requests);
    const auto known =
        tr("What the server says (ServiceProviderConfig), against the newest %1 requests of this connection.")
            .arg(requests);
    return m_hasToken ? known
                      : tr("%1 It says so to everybody; to try what nobody has used yet, paste the token under Setup, "
                           "since this computer’s keychain gives none for this connection.",
                           "sentence")
                            .arg(known);
}

QString CapabilitiesPage::lockOf(const CapabilityLine& known) const
{
    if (!m_advertised)
        return tr("The server could not be asked what it can do.");
    if (!known.advertised.value_or(true))
        return tr("The server says that it cannot do this, so it is not tried.");
    return m_hasToken ? QString()
                      : tr("Trying needs this connection’s token, and this computer’s keychain gives none. Paste it "
                           "under Setup.");
}

void CapabilitiesPage::renderAttempt(const Line& line, const CapabilityLine& known)
{
    if (!line.attempt)
        return;
    const auto lock = lockOf(known);
    line.attempt->setEnabled(lock.isEmpty() && !m_isTrying);
    setHover(*line.attempt, lock);
}

} // namespace provost
