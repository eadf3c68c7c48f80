// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/rehearsal_witness.h"

#include "model/checks/check_evidence.h"

namespace provost {

RehearsalWitness::RehearsalWitness(std::shared_ptr<WriteWitness> journal, std::shared_ptr<const Secret> token)
    : m_journal(std::move(journal))
    , m_token(std::move(token))
{
}

Result<void> RehearsalWitness::begins(const HttpRequest& request, const QString& requestId, const Call& call)
{
    auto shown = request;
    shown.path = withoutToken(shown.path, m_token->expose());
    shown.body = withoutToken(QString::fromUtf8(shown.body), m_token->expose()).toUtf8();
    return m_journal->begins(shown, requestId, call);
}

void RehearsalWitness::ended(const QString& requestId, const Result<HttpAnswer>& outcome)
{
    if (!outcome) {
        auto error = outcome.error();
        error.detail = withoutToken(error.detail, m_token->expose());
        m_journal->ended(requestId, tl::unexpected(error));
        return;
    }
    HttpAnswer ended;
    ended.status = outcome->status;
    m_journal->ended(requestId, ended);
}

} // namespace provost
