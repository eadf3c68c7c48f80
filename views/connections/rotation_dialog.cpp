// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/connections/rotation_dialog.h"

#include "model/commands/kept_token.h"
#include "model/commands/reload.h"
#include "model/commands/rotate_token.h"
#include "model/items/connection_health.h"
#include "model/items/words.h"
#include "views/common/button.h"
#include "views/common/card.h"
#include "views/common/environment_bar.h"
#include "views/common/fact_list.h"
#include "views/common/flow_layout.h"
#include "views/common/message_bar.h"
#include "views/common/pill.h"
#include "views/common/plain_label.h"
#include "views/common/secret_clipboard.h"
#include "views/common/text.h"
#include "views/connections/idp_guide.h"
#include "views/connections/start_rotation_dialog.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

std::optional<Token> tokenIn(const QList<Token>& tokens, const TokenId& id)
{
    const auto found = std::ranges::find(tokens, id, &Token::id);
    return found == tokens.cend() ? std::nullopt : std::optional(*found);
}

QString noteOf(const Connection& connection)
{
    if (connection.rotation->newTokenUsedAt)
        return RotationDialog::tr("The old one is not needed any more and can end.");
    if (!connection.isWatched)
        return RotationDialog::tr("See there that it synchronizes, and end the old one then.");
    return RotationDialog::tr("Turns green by itself; your own tests do not count. %1", "how often the provider calls")
        .arg(rhythmOf(connection));
}

} // namespace

RotationDialog::RotationDialog(Workplace at, Connection connection, QWidget* parent)
    : Dialog(u"rotation"_s, tr("The token of “%1” is being replaced").arg(isolated(connection.name)), parent)
    , m_at(std::move(at))
    , m_connection(std::move(connection))
    , m_facts(new FactList(this))
{
    body()->addWidget(m_facts);
    buildState();
    buildKept();
    buildFooter();
    const auto showOwn = [this](const ConnectionId& id) {
        if (id == m_connection.id)
            show();
    };
    connect(m_at.server.directory, &Directory::connectionChanged, this, showOwn);
    connect(m_at.server.directory, &Directory::tokensChanged, this, showOwn);
    show();
}

void RotationDialog::buildState()
{
    auto* card = new Card({}, this);
    auto* line = new QHBoxLayout;
    m_dot = new Dot(Tone::Warn, card);
    m_state = PlainLabel::heading({}, card);
    m_state->setObjectName("rotationState"_L1);
    m_note = PlainLabel::mute({}, card);
    m_note->setObjectName("rotationNote"_L1);
    line->setSpacing(metrics::Gap8);
    line->addWidget(m_dot, 0, Qt::AlignVCenter);
    line->addWidget(m_state, 1);
    card->body()->addLayout(line);
    card->body()->addWidget(m_note);
    body()->addWidget(card);
}

void RotationDialog::buildKept()
{
    auto* card = new Card(tr("The new token"), this);
    m_kept = new PlainLabel(tr("Looking in this computer’s keychain…"), card);
    m_kept->setObjectName("rotationKept"_L1);
    m_copy = new Button(tr("Copy the new token"), "copy"_L1);
    m_copy->setObjectName("copyNewToken"_L1);
    m_copy->hide();
    m_another = new Button(tr("Issue another…"), "rotate-ccw"_L1);
    m_another->setObjectName("issueAnother"_L1);
    auto* row = new FlowLayout;
    row->addWidget(m_copy);
    row->addWidget(m_another);
    card->body()->addWidget(m_kept);
    card->body()->addLayout(row);
    body()->addWidget(card);
    connect(m_copy, &Button::clicked, this, &RotationDialog::copyKept);
    connect(m_another, &Button::clicked, this, &RotationDialog::anotherRequested);
}

void RotationDialog::buildFooter()
{
    m_cancelRotation = addLeftButton(u"cancelRotation"_s, new Button(tr("Keep the old token…"), "undo-2"_L1));
    m_force = addLeftButton(u"forceRotation"_s, new Button(tr("End it without proof…"), {}, Button::Kind::Danger));
    auto* close = addButton(u"close"_s, new Button(tr("Close")));
    m_complete = addButton(u"completeRotation"_s,
                           new Button(inEnvironment(tr("End the old token"), this), {}, Button::Kind::Primary));
    setReturnButton(close);
    connect(m_cancelRotation, &Button::clicked, this, &RotationDialog::cancelRequested);
    connect(m_force, &Button::clicked, this, &RotationDialog::forceRequested);
    connect(close, &Button::clicked, this, &RotationDialog::reject);
    connect(m_complete, &Button::clicked, this, &RotationDialog::complete);
}

void RotationDialog::open()
{
    Dialog::open();
    lookForToken();
    QCoro::connect(reloadTokens(m_at.server, m_connection.id, m_cancel), this, [this](Result<void> loaded) {
        if (!loaded && loaded.error().kind != ErrorKind::Cancelled)
            message()->showError(loaded.error());
    });
}

void RotationDialog::show()
{
    if (!m_at.server.directory || m_busy)
        return;
    const auto newest = m_at.server.directory->connection(m_connection.id);
    if (!newest || !newest->rotation) {
        // Somebody else brought it to its end, here or elsewhere.
        if (isVisible())
            done(Accepted);
        return;
    }
    m_connection = *newest;
    const auto& rotation = *m_connection.rotation;
    const auto tokens = m_at.server.directory->tokens(m_connection.id);
    m_new = tokenIn(tokens, rotation.newTokenId);
    if (const auto old = tokenIn(tokens, rotation.oldTokenId); old && m_new)
        showFacts(*old, *m_new);
    showProof(rotation);
}

void RotationDialog::showFacts(const Token& oldToken, const Token& newToken)
{
    const auto used = [this](const QString& name, const Token& token) {
        const auto words = [token, tellsUse = m_at.server.can().severalTokens](const QDateTime& now) {
            if (!token.lastUsedAt && !tellsUse)
                return nameOf(token);
            const auto use =
                token.lastUsedAt ? tr("last used %1").arg(words::ago(*token.lastUsedAt, now)) : tr("never used");
            return tr("%1, %2", "token, last used").arg(nameOf(token), use);
        };
        const auto times = token.lastUsedAt ? QList{*token.lastUsedAt} : QList<QDateTime>();
        return FactList::Fact{.name = name, .value = {}, .timed = TimedText{m_at.clock, words, times}};
    };
    const auto begun = [rotation = *m_connection.rotation](const QDateTime& now) {
        const auto time = words::ago(rotation.startedAt, now);
        return rotation.startedBy.isEmpty() ? time
                                            : tr("%1 by %2", "time, operator").arg(time, isolated(rotation.startedBy));
    };
    QList<FactList::Fact> facts{used(tr("Old token"), oldToken), used(tr("New token"), newToken)};
    if (m_connection.rotation->startedAt.toSecsSinceEpoch() > 0) // not every server tells
        facts.append({.name = tr("Begun"),
                      .value = {},
                      .timed = TimedText{m_at.clock, begun, {m_connection.rotation->startedAt}}});
    m_facts->setFacts(facts);
}

void RotationDialog::showProof(const TokenRotation& rotation)
{
    const auto name = nameInSentence(m_connection.idp);
    const auto& seen = rotation.newTokenUsedAt;
    m_dot->setTone(seen ? Tone::Ok : Tone::Warn);
    m_state->setInk(seen ? PlainLabel::Ink::Ok : PlainLabel::Ink::Text);
    if (seen)
        m_state->setTimedText({m_at.clock,
                               [name, at = *seen](const QDateTime& now) {
                                   return tr("%1 uses the new token, since %2", "identity provider, time")
                                       .arg(name, words::clock(at, now));
                               },
                               {*seen}});
    else if (m_connection.isWatched)
        m_state->setText(tr("Waiting for %1’s first request with the new token", "identity provider").arg(name));
    else
        m_state->setText(tr("Whether %1 uses the new token is not told here", "identity provider").arg(name));
    m_note->setText(noteOf(m_connection));
    m_complete->setEnabled(seen.has_value());
    m_force->setVisible(!seen);
    m_another->setVisible(!seen);
}

void RotationDialog::lookForToken()
{
    QCoro::connect(readKeptToken(m_at.server, m_connection.id), this, [this](std::shared_ptr<SecretAnswer> answer) {
        const auto* kept = std::get_if<Secret>(answer.get());
        const auto isNew = kept && m_new ? isSecretOf(*kept, *m_new) : false;
        const bool here = isNew.value_or(true);
        m_copy->setVisible(here);
        m_kept->setText(!isNew ? tr("This computer’s keychain has the token of this connection that was shown here "
                                    "last; it can be copied again.")
                        : here ? tr("It is in this computer’s keychain and can be copied again.")
                               : tr("It is not in this computer’s keychain. If nobody has it any more, issue another: "
                                    "the one that waits now ends then."));
    });
}

void RotationDialog::copyKept()
{
    QCoro::connect(readKeptToken(m_at.server, m_connection.id), this, [this](std::shared_ptr<SecretAnswer> answer) {
        const auto* kept = std::get_if<Secret>(answer.get());
        if (!kept)
            return;
        m_at.clipboard->copy(*kept);
        m_kept->setText(tr("The token is on the clipboard for half a minute."));
    });
}

void RotationDialog::complete()
{
    m_busy = true;
    m_complete->setEnabled(false);
    message()->hide();
    QCoro::connect(completeRotation(m_at.server, m_connection.id, false, Cancellation()), this,
                   [this](Result<Connection> completed) {
                       m_busy = false;
                       if (completed) {
                           done(Accepted);
                           return;
                       }
                       show();
                       message()->showError(completed.error());
                   });
}

} // namespace provost
