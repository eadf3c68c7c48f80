// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/audit_verification.h"

#include <algorithm>

namespace provost {

bool AuditVerification::isIntact() const
{
    return strayEntry == 0 && expectedFound &&
           std::ranges::none_of(chains, [](const AuditChainState& chain) { return chain.broken.has_value(); });
}

} // namespace provost
