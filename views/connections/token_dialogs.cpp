// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/connections/token_dialogs.h"

#include "model/commands/create_token.h"
#include "model/commands/reload.h"
#include "model/commands/revoke_token.h"
#include "model/commands/rotate_token.h"
#include "model/commands/step.h"
#include "views/common/change_dialog.h"
#include "views/common/text.h"
#include "views/connections/idp_guide.h"
#include "views/connections/new_token_dialog.h"
#include "views/connections/only_token_dialog.h"
#include "views/connections/rotation_dialog.h"
#include "views/connections/start_rotation_dialog.h"
#include "views/connections/token_sheet.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

/// A command whose value nobody looks at, as a step of a change.
template <class T>
QCoro::Task<Result<void>> done(QCoro::Task<Result<T>> command)
{
    const auto outcome = co_await std::move(command);
    if (!outcome)
        co_return tl::unexpected(outcome.error());
    co_return Result<void>();
}

std::optional<Token> newTokenOf(const OpenServer& at, const Connection& connection)
{
    if (!at.directory || !connection.rotation)
        return std::nullopt;
    const auto tokens = at.directory->tokens(connection.id);
    const auto found = std::ranges::find(tokens, connection.rotation->newTokenId, &Token::id);
    return found == tokens.cend() ? std::nullopt : std::optional(*found);
}

/// The same again: as the token that is waiting, in place of the same old one.
NewRotation likeTheOneThatWaits(const Connection& connection, const std::optional<Token>& waiting)
{
    NewRotation wanted;
    wanted.tokenId = connection.rotation->oldTokenId;
    if (!waiting)
        return wanted;
    wanted.label = waiting->label;
    wanted.scopes = waiting->scopes;
    wanted.allowedAddresses = waiting->allowedAddresses;
    if (waiting->expiresAt)
        wanted.lifetimeDays = int(waiting->createdAt.daysTo(*waiting->expiresAt));
    return wanted;
}

QString unprovenWords(const Connection& connection)
{
    const auto words = connection.isWatched
                           ? TokenDialogs::tr("%1 was not seen with the new token. If it still has the old one, it is "
                                              "refused from its next request on, until somebody enters the new token "
                                              "there. This cannot be undone.",
                                              "identity provider")
                           : TokenDialogs::tr("Whether %1 uses the new token is not told here. If it still has the old "
                                              "one, it is refused from its next request on, until somebody enters the "
                                              "new token there. This cannot be undone.",
                                              "identity provider");
    return words.arg(idpGuide(connection.idp).shortName);
}

} // namespace

TokenDialogs::TokenDialogs(Workplace at, QWidget* parent)
    : QObject(parent)
    , m_at(std::move(at))
    , m_over(parent)
{
}

void TokenDialogs::openSheet(const Connection& connection, const Token& token, std::shared_ptr<Secret> secret)
{
    openOnce(new TokenSheet(m_at, connection, token, std::move(secret), m_over));
}

void TokenDialogs::openGenerate(const Connection& connection)
{
    if (Dialog::isOpenOver(m_over))
        return;
    if (connection.liveTokens > 0 && hasOneTokenOnly()) {
        openRotation(connection); // there is no place for another one beside it
        return;
    }
    openNew(connection);
}

void TokenDialogs::openNew(const Connection& connection)
{
    auto* dialog = new NewTokenDialog(connection, m_at.server.can(), m_over);
    connect(dialog, &NewTokenDialog::confirmed, this,
            [this, dialog, connection](const NewToken& wanted) { generate(dialog, connection, wanted); });
    openOnce(dialog);
}

void TokenDialogs::generate(QPointer<NewTokenDialog> dialog, const Connection& connection, const NewToken& wanted)
{
    // Waits for the answer even where the dialog was left meanwhile: a token that arrives is never thrown away.
    QCoro::connect(createToken(m_at.server, connection.id, wanted, Cancellation()), this,
                   [this, dialog, connection](Result<CreatedToken> created) {
                       if (!created) {
                           if (dialog)
                               dialog->failed(created.error());
                           return;
                       }
                       if (dialog)
                           dialog->succeeded();
                       if (created->secret)
                           openSheet(connection, created->token, created->secret);
                   });
}

void TokenDialogs::openRevoke(const Connection& connection, const Token& token)
{
    if (Dialog::isOpenOver(m_over))
        return;
    auto* dialog = new ChangeDialog(u"revokeToken"_s,
                                    {tr("Revoke the token %1?").arg(isolated(token.hint)),
                                     tr("Whoever uses it is refused from the next request on. This cannot be undone."),
                                     tr("Revoke it"), tr("Keep it"), tr("Revoking the token…")},
                                    Button::Kind::DangerPrimary, m_over);
    if (token.rotation != RotationRole::None)
        dialog->addWarning(tr("It is part of a replacement that is under way, which ends with it."));
    if (isLive(token, m_at.clock()) && connection.liveTokens == 1) {
        dialog->addWarning(tr("It is the last token of this connection that works. Without it %1 cannot reach the "
                              "product at all.",
                              "identity provider")
                               .arg(nameInSentence(connection.idp)));
        dialog->askToType(connection.name);
    }
    dialog->setSteps({{token.hint, [at = m_at.server, id = token.id](const Cancellation& cancel) {
                           return done(revokeToken(at, id, cancel));
                       }}});
    dialog->open();
}

void TokenDialogs::openRotation(const Connection& connection, const std::optional<TokenId>& token)
{
    if (Dialog::isOpenOver(m_over))
        return;
    if (connection.liveTokens == 0) {
        openNew(connection);
        return;
    }
    // Which tokens there are may not be known yet, or not be true any more.
    QCoro::connect(reloadTokens(m_at.server, connection.id, Cancellation()), this,
                   [this, connection, token](Result<void>) {
                       if (!m_at.server.directory || Dialog::isOpenOver(m_over))
                           return;
                       const auto newest = m_at.server.directory->connection(connection.id).value_or(connection);
                       newest.rotation ? openUnderWay(newest) : openStart(newest, token);
                   });
}

bool TokenDialogs::hasOneTokenOnly() const
{
    return m_at.server.directory && !m_at.server.directory->serverInfo().severalTokens;
}

void TokenDialogs::openOnly(const Connection& connection, const Token& old)
{
    auto* dialog = new OnlyTokenDialog(m_at, connection, old, m_over);
    connect(dialog, &NewTokenDialog::confirmed, this, [this, dialog, connection](const NewToken& wanted) {
        start(dialog, connection,
              {dialog->replaced().id, wanted.label, wanted.lifetimeDays, wanted.scopes, wanted.allowedAddresses, true});
    });
    openOnce(dialog);
}

void TokenDialogs::openStart(const Connection& connection, const std::optional<TokenId>& token)
{
    auto tokens = m_at.server.directory->tokens(connection.id);
    tokens.removeIf([now = m_at.clock()](const Token& one) { return !isLive(one, now); });
    if (tokens.isEmpty()) {
        openNew(connection);
        return;
    }
    if (hasOneTokenOnly()) {
        openOnly(connection, tokens.constFirst());
        return;
    }
    auto* dialog = new StartRotationDialog(connection, tokens, token.value_or(TokenId()), m_at.server.can(), m_over);
    connect(dialog, &NewTokenDialog::confirmed, this, [this, dialog, connection](const NewToken& wanted) {
        start(dialog, connection,
              {dialog->replaced().id, wanted.label, wanted.lifetimeDays, wanted.scopes, wanted.allowedAddresses});
    });
    openOnce(dialog);
}

void TokenDialogs::start(QPointer<NewTokenDialog> dialog, const Connection& connection, const NewRotation& wanted)
{
    QCoro::connect(startRotation(m_at.server, connection.id, wanted, Cancellation()), this,
                   [this, dialog](Result<StartedRotation> started) {
                       if (!started) {
                           if (dialog)
                               dialog->failed(started.error());
                           return;
                       }
                       if (dialog)
                           dialog->succeeded();
                       if (started->secret)
                           openSheet(started->connection, started->token, started->secret);
                   });
}

void TokenDialogs::openUnderWay(const Connection& connection)
{
    auto* dialog = new RotationDialog(m_at, connection, m_over);
    const auto insteadOpen = [this, dialog, connection](void (TokenDialogs::*open)(const Connection&)) {
        return [this, dialog, connection, open] {
            dialog->done(QDialog::Accepted);
            (this->*open)(connection);
        };
    };
    connect(dialog, &RotationDialog::forceRequested, this, insteadOpen(&TokenDialogs::openForce));
    connect(dialog, &RotationDialog::cancelRequested, this, insteadOpen(&TokenDialogs::openCancel));
    connect(dialog, &RotationDialog::anotherRequested, this, insteadOpen(&TokenDialogs::openAnother));
    openOnce(dialog);
}

void TokenDialogs::openForce(const Connection& connection)
{
    auto* dialog = new ChangeDialog(u"forceRotation"_s,
                                    {tr("End the old token of “%1” without proof?").arg(isolated(connection.name)),
                                     unprovenWords(connection), tr("End the old token"), tr("Go on waiting"),
                                     tr("Ending the old token…")},
                                    Button::Kind::DangerPrimary, m_over);
    dialog->askToType(connection.name);
    dialog->setSteps({{connection.name, [at = m_at.server, id = connection.id](const Cancellation& cancel) {
                           return done(completeRotation(at, id, true, cancel));
                       }}});
    dialog->open();
}

void TokenDialogs::openCancel(const Connection& connection)
{
    const bool isUsed = connection.rotation && connection.rotation->newTokenUsedAt;
    auto* dialog =
        new ChangeDialog(u"endNewToken"_s,
                         {tr("Keep the old token of “%1”?").arg(isolated(connection.name)),
                          tr("The new token is revoked; the old one goes on working, and everything is as before."),
                          tr("Revoke the new token"), tr("Go on with the new one"), tr("Revoking the new token…")},
                         isUsed ? Button::Kind::DangerPrimary : Button::Kind::Primary, m_over);
    if (isUsed) {
        dialog->addWarning(tr("%1 uses the new token already. It is refused until the old one is entered there again.",
                              "identity provider")
                               .arg(idpGuide(connection.idp).shortName));
        dialog->askToType(connection.name);
    }
    dialog->setSteps({{connection.name, [at = m_at.server, id = connection.id, isUsed](const Cancellation& cancel) {
                           return done(cancelRotation(at, id, isUsed, cancel));
                       }}});
    dialog->open();
}

void TokenDialogs::openAnother(const Connection& connection)
{
    const auto wanted = likeTheOneThatWaits(connection, newTokenOf(m_at.server, connection));
    auto* dialog = new ChangeDialog(
        u"issueAnother"_s,
        {tr("Issue another new token for “%1”?").arg(isolated(connection.name)),
         tr("The new token that nobody has is revoked, and another one is issued in its place and shown once. The old "
            "token goes on working."),
         tr("Issue another"), tr("Cancel"), tr("Revoking the token that nobody has…")},
        Button::Kind::Primary, m_over);
    dialog->setSteps({{connection.name, [at = m_at.server, id = connection.id](const Cancellation& cancel) {
                           return done(cancelRotation(at, id, false, cancel));
                       }}});
    connect(dialog, &ChangeDialog::applied, this, [this, connection, wanted](const ChangeResult& result) {
        if (result.isWhole())
            start({}, connection, wanted);
    });
    dialog->open();
}

} // namespace provost
