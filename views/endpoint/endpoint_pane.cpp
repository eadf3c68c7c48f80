// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/endpoint/endpoint_pane.h"

#include "model/commands/scim_features.h"
#include "views/common/button.h"
#include "views/common/capability_words.h"
#include "views/common/card.h"
#include "views/common/message_bar.h"
#include "views/common/page_header.h"
#include "views/common/pill.h"
#include "views/common/plain_label.h"
#include "views/common/sample_dialog.h"
#include "views/common/scroll_room.h"
#include "views/endpoint/certificates_card.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr int roomWidth = 720;

QString triedWords(const CapabilityLine& line)
{
    const auto& seen = line.observed;
    if (seen.answered > 0)
        return EndpointPane::tr("It was tried just now, and it works.");
    if (seen.ignored)
        return EndpointPane::tr("It was tried just now, and the answer was as if it had not been asked for.");
    if (seen.refused > 0)
        return EndpointPane::tr("It was tried just now, and refused with %1.", "status")
            .arg(QStringList{QString::number(seen.status), seen.scimType}.join(u' ').trimmed());
    const bool wouldChange = !canBeTried(line.feature) && line.feature != ScimFeature::ETag;
    return !wouldChange ? EndpointPane::tr("It was not tried.")
                        : EndpointPane::tr("It was not tried, since that would change something.");
}

} // namespace

EndpointPane::EndpointPane(OpenServer at, const QStringList& notes, QWidget* parent)
    : QWidget(parent)
    , m_at(std::move(at))
    , m_sample(new Button(tr("Test a sample user…"), "user-check"_L1))
    , m_again(new Button(tr("Ask again"), "refresh-cw"_L1))
    , m_message(new MessageBar(this))
    , m_state(PlainLabel::mute({}, this))
    , m_card(new Card(tr("What it says, and what it does"), this))
    , m_withoutGroups(new PlainLabel(tr("This server has no groups, or this token may not see them."), this))
    , m_withoutChanges(new PlainLabel(tr("This server says that it does not change parts of a user (PATCH). Provost "
                                         "replaces no whole users, so nobody can be deactivated from here."),
                                      this))
{
    setObjectName("endpointPane"_L1);
    m_sample->setObjectName("testSample"_L1);
    m_again->setObjectName("askAgain"_L1);
    m_message->setObjectName("endpointMessage"_L1);
    m_message->setRounded(true);
    m_message->hide();
    m_state->setObjectName("endpointState"_L1);
    m_withoutGroups->setObjectName("withoutGroups"_L1);
    m_withoutChanges->setObjectName("withoutChanges"_L1);
    m_card->body()->addWidget(m_state);
    auto* limits = new Card(tr("What it does not offer"), this);
    const QStringList ofAll{
        tr("SCIM has no words for connections, tokens, role mappings, permissions, requests and audit trails. Provost "
           "therefore does not show them here; look for them in the product itself."),
        tr("SCIM does not tell when something changes. Provost lists everything again from time to time, seldom where "
           "that takes long, and at once when you refresh. Whoever is not listed any more is gone.")};
    for (auto* label : {m_withoutGroups, m_withoutChanges})
        limits->body()->addWidget(label);
    for (const auto& sentence : ofAll)
        limits->body()->addWidget(new PlainLabel(sentence, this));
    auto* room = new QWidget;
    room->setMaximumWidth(roomWidth);
    auto* column = new QVBoxLayout(room);
    column->setContentsMargins(metrics::Gap16, metrics::Gap16, metrics::Gap16, metrics::Gap16);
    column->setSpacing(metrics::Gap12);
    column->addWidget(m_message);
    if (!notes.isEmpty()) {
        auto* product = new Card(tr("What to know of it"), this);
        product->setObjectName("productNotes"_L1);
        for (const auto& sentence : notes)
            product->body()->addWidget(new PlainLabel(sentence, this));
        column->addWidget(product);
    }
    column->addWidget(m_card);
    column->addWidget(limits);
    column->addWidget(new CertificatesCard(m_at, room));
    column->addStretch();
    auto* header = new PageHeader(tr("This server"), this);
    header->addAction(m_sample);
    header->addAction(m_again);
    auto* scrolled = new ScrollRoom(this);
    scrolled->setWidget(room);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(scrolled, 1);
    connect(m_sample, &Button::clicked, this, [this] { openOnce(new SampleDialog(m_at, std::nullopt, this)); });
    connect(m_again, &Button::clicked, this, &EndpointPane::load);
    connect(m_message, &MessageBar::actionChosen, this, &EndpointPane::load);
    connect(m_at.directory, &Directory::personChanged, this, &EndpointPane::showLimits);
    showLimits();
}

void EndpointPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_isLoaded)
        load();
}

void EndpointPane::load()
{
    m_isLoaded = true;
    m_message->hide();
    m_again->setEnabled(false);
    m_state->setText(tr("Asking the server, and trying what changes nothing…"));
    m_cancel.cancel();
    m_cancel = Cancellation();
    QCoro::connect(examineFeatures(m_at, m_cancel), this,
                   [this, of = m_cancel](const Result<QList<CapabilityLine>>& lines) {
                       if (!of.isCancelled())
                           show(lines);
                   });
}

void EndpointPane::show(const Result<QList<CapabilityLine>>& lines)
{
    m_again->setEnabled(true);
    if (!lines) {
        m_isLoaded = false;
        m_state->setText(m_rows ? tr("This is what it said and did before.") : tr("Nothing is known yet."));
        m_message->showError(lines.error(), tr("Try again"));
        return;
    }
    m_state->setText(tr("What ServiceProviderConfig says, against what the server did when Provost tried it."));
    delete m_rows;
    m_rows = new QWidget(m_card);
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, metrics::Gap4, 0, 0);
    rows->setSpacing(metrics::Gap12);
    for (const auto& line : *lines)
        rows->addWidget(rowOf(line));
    m_card->body()->addWidget(m_rows);
}

QWidget* EndpointPane::rowOf(const CapabilityLine& line)
{
    auto* row = new QWidget;
    const auto [word, tone] = pillOf(line.verdict);
    auto* verdict = new Pill(word, tone, {}, row);
    verdict->setObjectName(u"verdict-%1"_s.arg(int(line.feature)));
    auto* words = PlainLabel::mute(advertisedWords(line.advertised, true) + u' ' + triedWords(line), row);
    words->setLook(Type::Caption);
    auto* head = new QHBoxLayout;
    head->setSpacing(metrics::Gap8);
    head->addWidget(new PlainLabel(nameOf(line.feature), row), 1);
    head->addWidget(verdict);
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(words);
    return row;
}

void EndpointPane::showLimits()
{
    if (!m_at.directory)
        return;
    const auto& offers = m_at.directory->serverInfo().offers;
    m_withoutGroups->setVisible(!offers.contains(Permission::ReadGroups));
    m_withoutChanges->setVisible(!offers.contains(Permission::DeactivateUsers));
}

} // namespace provost
