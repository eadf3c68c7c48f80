// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/checks/patch_meaning.h"
#include "model/scim/patch.h"

/// The sentences of patch_meaning.h, one step of a PATCH at a time.
namespace provost::patchwords {

/// `valueList`: the operation was `remove members` with a list of them, which RFC 7644 reads as all.
[[nodiscard]] PatchLine members(const scim::MemberStep& step, const KnownBefore& before, bool valueList);
[[nodiscard]] PatchLine attribute(const scim::ResourceType& type, const scim::PatchStep& step,
                                  const KnownBefore& before);
[[nodiscard]] PatchLine password();
[[nodiscard]] PatchLine refusal(const Error& error);
/// Nothing is left of the operation: readOnly parts, or data of an unknown schema.
[[nodiscard]] PatchLine nothing();
[[nodiscard]] PatchLine notReadable();

} // namespace provost::patchwords
