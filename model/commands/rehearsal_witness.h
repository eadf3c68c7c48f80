// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/net/write_witness.h"
#include "model/secrets/secret.h"

#include <memory>

namespace provost {

/// Hands on to the journal what a rehearsal changes at an endpoint, without that endpoint's token, which a server may
/// give back as an id or anything else, and of the answers only how they ended: whoever is made up needs no way back.
/// On the thread of the door.
class RehearsalWitness : public WriteWitness
{
public:
    RehearsalWitness(std::shared_ptr<WriteWitness> journal, std::shared_ptr<const Secret> token);

    Result<void> begins(const HttpRequest& request, const QString& requestId, const Call& call) override;
    void ended(const QString& requestId, const Result<HttpAnswer>& outcome) override;

private:
    std::shared_ptr<WriteWitness> m_journal;
    std::shared_ptr<const Secret> m_token;
};

} // namespace provost
