// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace provost {

/// What a server kind can do. Panes follow this: what a server cannot do is said with its reason, never shown as a dead
/// button.
struct Capabilities
{
    bool accounts = false;
    bool createAccounts = false;
    bool connections = false; ///< they are listed, and users and groups tell through which one they came
    bool createConnections = false;
    bool nameConnections = false; ///< whoever makes a connection gives it its name
    bool deleteConnections = false;
    bool countBeforeDelete = false;
    bool removeWithConnection = false;  ///< its users and groups may go with a connection
    bool keepWithoutConnection = false; ///< and they may stay without it
    bool pauseConnections = false;
    bool pauseIsUntold = false; ///< what a paused one answers is not documented
    bool pauseIsSilent = false; ///< while paused, requests are answered as if they had been carried out
    bool operations = false;    ///< what an identity provider may do is switched for each connection
    bool prerequisites = false;
    bool readTokens = false; ///< the secret of a token can be read again, for ever
    bool severalTokens = false;
    bool tokenLimits = false;       ///< what a token may be used for, and how long, is chosen
    bool tokenNotes = false;        ///< a token has a label, and may be bound to addresses
    bool tokenRotation = false;     ///< a token is replaced by another while both work, with proof of use
    bool setupLinks = false;        ///< an account's own administrator sets up its connection, through a link
    bool deliveries = false;        ///< what is told to the product of changes is kept, and listed
    bool attributeMapping = false;  ///< where attributes go in the product can be read and changed
    bool mappingTrial = false;      ///< and tried on a user before
    bool deactivationGuard = false; ///< mass deactivations are held until somebody decides
    bool directory = false;         ///< users and groups
    bool removeGroups = false;      ///< a group can be removed, and its members stay
    bool findUsers = false;         ///< the server itself looks for users
    bool editUsers = false;         ///< attributes of a user are changed one by one
    bool renameGroups = false;
    bool changeMembers = false;  ///< users are put into groups, and taken out of them
    bool groupsAreRoles = false; ///< each group is a role of the same name, which whoever is in it has
    bool events = false;
    bool audit = false;
    bool changeFeed = false;
    bool groupRoles = false;     ///< a group gives roles by itself, and which ones they are is set
    bool roleRules = false;      ///< groups give roles by ordered rules, with a preview
    bool permissions = false;    ///< what a role may do can be read and changed
    bool permissionKeys = false; ///< the product's own keys, which of them a role allows, and whether customers' own
                                 ///< administrators see provisioning
    bool sessions = false;       ///< sessions and seats of people are known
    bool restore = false;        ///< who was deleted can be brought back
    bool configuration = false;  ///< all that is configured can be exported, compared with a document, and made so

    friend bool operator==(const Capabilities&, const Capabilities&) = default;
};

/// What a provostd can do.
[[nodiscard]] constexpr Capabilities everything()
{
    return {.accounts = true,
            .createAccounts = true,
            .connections = true,
            .createConnections = true,
            .nameConnections = true,
            .deleteConnections = true,
            .countBeforeDelete = true,
            .removeWithConnection = true,
            .keepWithoutConnection = true,
            .pauseConnections = true,
            .operations = true,
            .prerequisites = true,
            .severalTokens = true,
            .tokenLimits = true,
            .tokenNotes = true,
            .tokenRotation = true,
            .attributeMapping = true,
            .mappingTrial = true,
            .deactivationGuard = true,
            .directory = true,
            .removeGroups = true,
            .findUsers = true,
            .events = true,
            .audit = true,
            .changeFeed = true,
            .roleRules = true,
            .permissions = true,
            .sessions = true,
            .restore = true,
            .configuration = true};
}

} // namespace provost
