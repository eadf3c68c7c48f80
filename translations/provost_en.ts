<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Leaver</name>
    <message numerus="yes">
        <source>%n session(s) still live.</source>
        <translation>
            <numerusform>%n session is still live.</numerusform>
            <numerusform>%n sessions are still live.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still in %n group(s): %1.</source>
        <translation>
            <numerusform>Still in %n group: %1.</numerusform>
            <numerusform>Still in %n groups: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n group(s), which give nothing while the user is not active: %1.</source>
        <translation>
            <numerusform>In %n group, which gives nothing while the user is not active: %1.</numerusform>
            <numerusform>In %n groups, which give nothing while the user is not active: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mappings</name>
    <message numerus="yes">
        <source>%n people are in %1 and %2.</source>
        <comment>groups</comment>
        <translation>
            <numerusform>%n person is in %1 and %2.</numerusform>
            <numerusform>%n people are in %1 and %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them has (have) the role %1, and nobody else of this account has it.</source>
        <translation>
            <numerusform>%n of them has the role %1, and nobody else of this account has it.</numerusform>
            <numerusform>%n of them have the role %1, and nobody else of this account has it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them has (have) the role %1; so many others keep it: %2.</source>
        <translation>
            <numerusform>%n of them has the role %1; so many others keep it: %2.</numerusform>
            <numerusform>%n of them have the role %1; so many others keep it: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message numerus="yes">
        <source>%n thing(s) need(s) you</source>
        <translation>
            <numerusform>%n thing needs you</numerusform>
            <numerusform>%n things need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) wait(s) for a group</source>
        <translation>
            <numerusform>One rule waits for a group</numerusform>
            <numerusform>%n rules wait for a group</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message numerus="yes">
        <source>%n authorities are trusted beside the system’s.</source>
        <translation>
            <numerusform>One authority is trusted beside the system’s.</numerusform>
            <numerusform>%n authorities are trusted beside the system’s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleChain</name>
    <message numerus="yes">
        <source>none of %n rule(s) matches</source>
        <translation>
            <numerusform>the only rule does not match</numerusform>
            <numerusform>none of %n rules matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>gone for good in %n day(s), %1</source>
        <translation>
            <numerusform>gone for good in %n day, %1</numerusform>
            <numerusform>gone for good in %n days, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Truth</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n minute(s) behind the server’s</source>
        <translation>
            <numerusform>This computer’s clock is one minute behind the server’s</numerusform>
            <numerusform>This computer’s clock is %n minutes behind the server’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n minute(s) ahead of the server’s</source>
        <translation>
            <numerusform>This computer’s clock is one minute ahead of the server’s</numerusform>
            <numerusform>This computer’s clock is %n minutes ahead of the server’s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::AccessCard</name>
    <message numerus="yes">
        <source>Can be restored for %n more day(s), until %1.</source>
        <translation>
            <numerusform>Can be restored for %n more day, until %1.</numerusform>
            <numerusform>Can be restored for %n more days, until %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) live.</source>
        <translation>
            <numerusform>%n session live.</numerusform>
            <numerusform>%n sessions live.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::AddRuleDialog</name>
    <message numerus="yes">
        <source>Add %n rule(s)</source>
        <translation>
            <numerusform>Add %n rule</numerusform>
            <numerusform>Add %n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::AdministratorMessage</name>
    <message numerus="yes">
        <source>It has happened %n time(s) since %1, the last time on %2.</source>
        <translation>
            <numerusform>It has happened once since %1, the last time on %2.</numerusform>
            <numerusform>It has happened %n times since %1, the last time on %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::ApplyBar</name>
    <message numerus="yes">
        <source>%n change(s) not applied</source>
        <translation>
            <numerusform>%n change not applied</numerusform>
            <numerusform>%n changes not applied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n user(s)…</source>
        <translation>
            <numerusform>Apply to %n user…</numerusform>
            <numerusform>Apply to %n users…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n user(s)</source>
        <translation>
            <numerusform>Apply to %n user</numerusform>
            <numerusform>Apply to %n users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::AuditPage</name>
    <message numerus="yes">
        <source>All %n change(s)</source>
        <translation>
            <numerusform>The only change</numerusform>
            <numerusform>All %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::BundleDialog</name>
    <message numerus="yes">
        <source>%n time(s) a person</source>
        <translation>
            <numerusform>%n time a person</numerusform>
            <numerusform>%n times a person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a credential</source>
        <translation>
            <numerusform>%n time a credential</numerusform>
            <numerusform>%n times a credential</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) another text</source>
        <translation>
            <numerusform>%n time another text</numerusform>
            <numerusform>%n times another text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::BundleFilesModel</name>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n place replaced</numerusform>
            <numerusform>%n places replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::CapabilitiesPage</name>
    <message numerus="yes">
        <source>%n request(s) used it.</source>
        <translation>
            <numerusform>%n request used it.</numerusform>
            <numerusform>%n requests used it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) that used it was (were) refused, the newest with %1.</source>
        <translation>
            <numerusform>%n request that used it was refused, with %1.</numerusform>
            <numerusform>%n requests that used it were refused, the newest with %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::CasesModel</name>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::CheckDialog</name>
    <message numerus="yes">
        <source>Writes: a few users and groups are made up, %n rule(s) are tried with them, and they are removed again. Nothing else is changed. The token goes to this address and nowhere else.</source>
        <translation>
            <numerusform>Writes: a few users and groups are made up, %n rule is tried with them, and they are removed again. Nothing else is changed. The token goes to this address and nowhere else.</numerusform>
            <numerusform>Writes: a few users and groups are made up, %n rules are tried with them, and they are removed again. Nothing else is changed. The token goes to this address and nowhere else.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::ConnectionHealth</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 calls about every %n minute(s).</source>
        <translation>
            <numerusform>%1 calls about every minute.</numerusform>
            <numerusform>%1 calls about every %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::ConnectionInspector</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::ConnectionsModel</name>
    <message numerus="yes">
        <source>%n request(s) refused in the last 24 hours</source>
        <translation>
            <numerusform>%n request refused in the last 24 hours</numerusform>
            <numerusform>%n requests refused in the last 24 hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::ConnectionsPane</name>
    <message numerus="yes">
        <source>%1 of %n connection(s)</source>
        <translation>
            <numerusform>%1 of %n connection</numerusform>
            <numerusform>%1 of %n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::DeleteConnectionDialog</name>
    <message numerus="yes">
        <source>%n of these people also come(s) through another connection and keep(s) access.</source>
        <translation>
            <numerusform>%n of these people also comes through another connection and keeps access.</numerusform>
            <numerusform>%n of these people also come through another connection and keep access.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) that work(s)</source>
        <translation>
            <numerusform>%n token that works</numerusform>
            <numerusform>%n tokens that work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role rule(s)</source>
        <translation>
            <numerusform>%n role rule</numerusform>
            <numerusform>%n role rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) are released.</source>
        <translation>
            <numerusform>%n seat is released.</numerusform>
            <numerusform>%n seats are released.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) end now.</source>
        <translation>
            <numerusform>%n session ends now.</numerusform>
            <numerusform>%n sessions end now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::Doctor</name>
    <message numerus="yes">
        <source>%n check(s) failed.</source>
        <translation>
            <numerusform>%n check failed.</numerusform>
            <numerusform>%n checks failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) found something that can do harm.</source>
        <translation>
            <numerusform>%n check found something that can do harm.</numerusform>
            <numerusform>%n checks found something that can do harm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed.</source>
        <translation>
            <numerusform>%n check passed.</numerusform>
            <numerusform>%n checks passed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made.</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n could not be made.</numerusform>
            <numerusform>%n could not be made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list says that there are %n, but brings none (Resources).</source>
        <translation>
            <numerusform>The list says that there is %n, but brings none (Resources).</numerusform>
            <numerusform>The list says that there are %n, but brings none (Resources).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The schema of users is not among the %n schema(s).</source>
        <translation>
            <numerusform>The schema of users is not the %n schema.</numerusform>
            <numerusform>The schema of users is not among the %n schemas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schema(s), that of users with them.</source>
        <translation>
            <numerusform>%n schema, that of users.</numerusform>
            <numerusform>%n schemas, that of users with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s); one was read by its id.</source>
        <translation>
            <numerusform>%n user, who was read by the id.</numerusform>
            <numerusform>%n users; one was read by the id.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s); one was read by its id.</source>
        <translation>
            <numerusform>%n group, which was read by its id.</numerusform>
            <numerusform>%n groups; one was read by its id.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server says that there is %n user, but a second page has more.</source>
        <translation>
            <numerusform>The server says that there is %n user, but a second page has more.</numerusform>
            <numerusform>The server says that there are %n users, but a second page has more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The second page is empty, though there should be %n user(s).</source>
        <translation>
            <numerusform>The second page is empty, though there should be %n user.</numerusform>
            <numerusform>The second page is empty, though there should be %n users.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two pages fit together, and both count %n user(s).</source>
        <translation>
            <numerusform>Two pages fit together, and both count %n user.</numerusform>
            <numerusform>Two pages fit together, and both count %n users.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n address(es), and was reached.</source>
        <comment>host</comment>
        <translation>
            <numerusform>%1 has %n address, and was reached.</numerusform>
            <numerusform>%1 has %n addresses, and was reached.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is trusted, but ends in %n day(s).</source>
        <translation>
            <numerusform>It is trusted, but ends in %n day.</numerusform>
            <numerusform>It is trusted, but ends in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is trusted, made out for this name, and valid for %n more day(s).</source>
        <translation>
            <numerusform>It is trusted, made out for this name, and valid for %n more day.</numerusform>
            <numerusform>It is trusted, made out for this name, and valid for %n more days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server asks to slow down (429). Check again in %n second(s).</source>
        <translation>
            <numerusform>The server asks to slow down (429). Check again in %n second.</numerusform>
            <numerusform>The server asks to slow down (429). Check again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server’s clock is %n minute(s) ahead of this computer’s.</source>
        <translation>
            <numerusform>The server’s clock is %n minute ahead of this computer’s.</numerusform>
            <numerusform>The server’s clock is %n minutes ahead of this computer’s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server’s clock is %n minute(s) behind this computer’s.</source>
        <translation>
            <numerusform>The server’s clock is %n minute behind this computer’s.</numerusform>
            <numerusform>The server’s clock is %n minutes behind this computer’s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::DriftDialog</name>
    <message numerus="yes">
        <source>%n person(s) in the file</source>
        <translation>
            <numerusform>%n person in the file</numerusform>
            <numerusform>%n people in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the file repeat(s) somebody and was (were) left out.</source>
        <translation>
            <numerusform>%n line of the file repeats somebody and was left out.</numerusform>
            <numerusform>%n lines of the file repeat somebody and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the file has (have) nothing in that field.</source>
        <translation>
            <numerusform>%n person in the file has nothing in that field.</numerusform>
            <numerusform>%n people in the file have nothing in that field.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the file tell(s) of nobody.</source>
        <translation>
            <numerusform>%n line of the file tells of nobody.</numerusform>
            <numerusform>%n lines of the file tell of nobody.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::EffectPanel</name>
    <message numerus="yes">
        <source>Effect of %n change(s)</source>
        <translation>
            <numerusform>Effect of %n change</numerusform>
            <numerusform>Effect of %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::EventBodies</name>
    <message numerus="yes">
        <source>This request changed the roles of %n person(s).</source>
        <translation>
            <numerusform>This request changed the roles of %n person.</numerusform>
            <numerusform>This request changed the roles of %n persons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::ExplanationDialog</name>
    <message numerus="yes">
        <source>The dictionary of this console: %1, with %n entries. Nothing is asked of the network.</source>
        <translation>
            <numerusform>The dictionary of this console: %1, with %n entry. Nothing is asked of the network.</numerusform>
            <numerusform>The dictionary of this console: %1, with %n entries. Nothing is asked of the network.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::Finder</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::GivenRolesPage</name>
    <message numerus="yes">
        <source>It is for %n member(s), and for whoever comes into the group later.</source>
        <translation>
            <numerusform>It is for %n member, and for whoever comes into the group later.</numerusform>
            <numerusform>It is for %n members, and for whoever comes into the group later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::GroupActions</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role rule(s) that name(s) it stay(s) without a group, and give(s) no role any more.</source>
        <translation>
            <numerusform>%n role rule that names it stays without a group, and gives no role any more.</numerusform>
            <numerusform>%n role rules that name it stay without a group, and give no role any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::GroupHistory</name>
    <message numerus="yes">
        <source>The newest %n line(s).</source>
        <translation>
            <numerusform>The newest line.</numerusform>
            <numerusform>The newest %n lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::GroupInspector</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::GroupRolePage</name>
    <message numerus="yes">
        <source>%n rule(s) stand before it, and go first for who is in their groups too.</source>
        <translation>
            <numerusform>%n rule stands before it, and goes first for who is in its group too.</numerusform>
            <numerusform>%n rules stand before it, and go first for who is in their groups too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) stand behind it, and decide for who is in their groups too.</source>
        <translation>
            <numerusform>%n rule stands behind it, and decides for who is in its group too.</numerusform>
            <numerusform>%n rules stand behind it, and decide for who is in their groups too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::GroupsPane</name>
    <message numerus="yes">
        <source>%1 of %n group(s)</source>
        <translation>
            <numerusform>%1 of %n group</numerusform>
            <numerusform>%1 of %n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::GuardCard</name>
    <message numerus="yes">
        <source>%n change(s) are held.</source>
        <translation>
            <numerusform>%n change is held.</numerusform>
            <numerusform>%n changes are held.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::HeldChangesDialog</name>
    <message numerus="yes">
        <source>Carry out %n change(s)</source>
        <translation>
            <numerusform>Carry out %n change</numerusform>
            <numerusform>Carry out %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n change(s)</source>
        <translation>
            <numerusform>Reject %n change</numerusform>
            <numerusform>Reject %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody else had already decided about %n change(s).</source>
        <translation>
            <numerusform>Somebody else had already decided about %n change.</numerusform>
            <numerusform>Somebody else had already decided about %n changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::HeldChangesModel</name>
    <message numerus="yes">
        <source>asked for %n time(s)</source>
        <translation>
            <numerusform>asked for once</numerusform>
            <numerusform>asked for %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::HistoryDialog</name>
    <message numerus="yes">
        <source>%n change(s).</source>
        <translation>
            <numerusform>%n change.</numerusform>
            <numerusform>%n changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::IdpLogDialog</name>
    <message numerus="yes">
        <source>A file of %1: %n line(s) about provisioning, %2 to %3.</source>
        <translation>
            <numerusform>A file of %1: %n line about provisioning, %2 to %3.</numerusform>
            <numerusform>A file of %1: %n lines about provisioning, %2 to %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other line(s) were left out.</source>
        <translation>
            <numerusform>%n other line was left out.</numerusform>
            <numerusform>%n other lines were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be read: they have no time or no outcome.</source>
        <translation>
            <numerusform>%n line could not be read: it has no time or no outcome.</numerusform>
            <numerusform>%n lines could not be read: they have no time or no outcome.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::Incident</name>
    <message numerus="yes">
        <source>The identity provider keeps retrying (%n time(s) so far).</source>
        <translation>
            <numerusform>The identity provider keeps retrying (once so far).</numerusform>
            <numerusform>The identity provider keeps retrying (%n times so far).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::IncidentInspector</name>
    <message numerus="yes">
        <source>%n time(s) since %1</source>
        <translation>
            <numerusform>Once, %1</numerusform>
            <numerusform>%n times since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::IncidentsPage</name>
    <message numerus="yes">
        <source>%n cause(s)</source>
        <translation>
            <numerusform>%n cause</numerusform>
            <numerusform>%n causes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::JournalDialog</name>
    <message numerus="yes">
        <source>The journal is as it was written: %n line(s), each proving the one before.</source>
        <translation>
            <numerusform>The journal is as it was written: %n line, which proves the one before.</numerusform>
            <numerusform>The journal is as it was written: %n lines, each proving the one before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n attribute(s)</source>
        <translation>
            <numerusform>%n attribute</numerusform>
            <numerusform>%n attributes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::LogDialog</name>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <comment>count</comment>
        <translation>
            <numerusform>%1 of %n line</numerusform>
            <numerusform>%1 of %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::MappingsPane</name>
    <message numerus="yes">
        <source>Change the roles of %n user(s)?</source>
        <translation>
            <numerusform>Change the role of %n user?</numerusform>
            <numerusform>Change the roles of %n users?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n user(s)</source>
        <translation>
            <numerusform>Apply to %n user</numerusform>
            <numerusform>Apply to %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rules were applied: %n user(s) have another role now.</source>
        <translation>
            <numerusform>The rules were applied: %n user has another role now.</numerusform>
            <numerusform>The rules were applied: %n users have another role now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::MembersPage</name>
    <message numerus="yes">
        <source>%1 of %n member(s)</source>
        <translation>
            <numerusform>%1 of %n member</numerusform>
            <numerusform>%1 of %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) say(s) to be in this group. The group itself names none.</source>
        <translation>
            <numerusform>%n user says to be in this group. The group itself names none.</numerusform>
            <numerusform>%n users say to be in this group. The group itself names none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Incomplete: %1 of %n member(s). The server lists no more of them; Provost never sends such a list back.</source>
        <translation>
            <numerusform>Incomplete: %1 of %n member. The server lists no more of them; Provost never sends such a list back.</numerusform>
            <numerusform>Incomplete: %1 of %n members. The server lists no more of them; Provost never sends such a list back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::Needs</name>
    <message numerus="yes">
        <source>At this rate the quarantine of %1 begins in about %n hour(s), at the earliest.</source>
        <translation>
            <numerusform>At this rate the quarantine of %1 begins in about one hour, at the earliest.</numerusform>
            <numerusform>At this rate the quarantine of %1 begins in about %n hours, at the earliest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At this rate the quarantine of %1 begins in about %n day(s), at the earliest.</source>
        <translation>
            <numerusform>At this rate the quarantine of %1 begins in about one day, at the earliest.</numerusform>
            <numerusform>At this rate the quarantine of %1 begins in about %n days, at the earliest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n seat(s) of %1 are taken.</source>
        <translation>
            <numerusform>The only seat of %1 is taken.</numerusform>
            <numerusform>All %n seats of %1 are taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is refused at %2: %n time(s) in 24 hours</source>
        <translation>
            <numerusform>%1 is refused at %2: once in 24 hours</numerusform>
            <numerusform>%1 is refused at %2: %n times in 24 hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is (are) %n reason(s).</source>
        <translation>
            <numerusform>There is one reason.</numerusform>
            <numerusform>There are %n reasons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token of %1 ends in %n day(s)</source>
        <translation>
            <numerusform>The token of %1 ends in one day</numerusform>
            <numerusform>The token of %1 ends in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deactivation(s) of %1 wait(s) for a decision</source>
        <translation>
            <numerusform>%n deactivation of %1 waits for a decision</numerusform>
            <numerusform>%n deactivations of %1 wait for a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of %1 wait(s) for a group</source>
        <translation>
            <numerusform>%n rule of %1 waits for a group</numerusform>
            <numerusform>%n rules of %1 wait for a group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” exists, with %n member(s).</source>
        <comment>group</comment>
        <translation>
            <numerusform>“%1” exists, with %n member.</numerusform>
            <numerusform>“%1” exists, with %n members.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your reminder for a token of %1 comes in %n day(s)</source>
        <translation>
            <numerusform>Your reminder for a token of %1 comes in %n day</numerusform>
            <numerusform>Your reminder for a token of %1 comes in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::NeedsCard</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::NetworkDialog</name>
    <message numerus="yes">
        <source>%n authority(ies) of its own</source>
        <translation>
            <numerusform>%n authority of its own</numerusform>
            <numerusform>%n authorities of its own</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::Notices</name>
    <message numerus="yes">
        <source>%n thing(s) need(s) you in Provost.</source>
        <translation>
            <numerusform>%n thing needs you in Provost.</numerusform>
            <numerusform>%n things need you in Provost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::OverviewPane</name>
    <message numerus="yes">
        <source>%n alive</source>
        <translation>
            <numerusform>%n alive</numerusform>
            <numerusform>%n alive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quiet</source>
        <translation>
            <numerusform>%n quiet</numerusform>
            <numerusform>%n quiet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n failing</numerusform>
            <numerusform>%n failing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never connected</source>
        <translation>
            <numerusform>%n never connected</numerusform>
            <numerusform>%n never connected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n paused</numerusform>
            <numerusform>%n paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refused, %n cause(s)</source>
        <comment>count of requests</comment>
        <translation>
            <numerusform>%1 refused, one cause</numerusform>
            <numerusform>%1 refused, %n causes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::PasteRulesDialog</name>
    <message numerus="yes">
        <source>Add %n rule(s)</source>
        <translation>
            <numerusform>Add %n rule</numerusform>
            <numerusform>Add %n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be used and will be left out.</source>
        <translation>
            <numerusform>%n line cannot be used and will be left out.</numerusform>
            <numerusform>%n lines cannot be used and will be left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::PatchMeaning</name>
    <message numerus="yes">
        <source>Removes all %n member(s)</source>
        <translation>
            <numerusform>Removes the only member</numerusform>
            <numerusform>Removes all %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adds %n value(s) to %1</source>
        <translation>
            <numerusform>Adds one value to %1</numerusform>
            <numerusform>Adds %n values to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces all values of %1 by %n value(s)</source>
        <translation>
            <numerusform>Replaces all values of %1 by one value</numerusform>
            <numerusform>Replaces all values of %1 by %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adds %n member(s)</source>
        <translation>
            <numerusform>Adds one member</numerusform>
            <numerusform>Adds %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removes %n of %1 members</source>
        <translation>
            <numerusform>Removes %n of %1 members</numerusform>
            <numerusform>Removes %n of %1 members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removes %n member(s)</source>
        <translation>
            <numerusform>Removes one member</numerusform>
            <numerusform>Removes %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A strict reading of RFC 7644 removes all %n member(s): it does not look at the list.</source>
        <translation>
            <numerusform>A strict reading of RFC 7644 removes the only member: it does not look at the list.</numerusform>
            <numerusform>A strict reading of RFC 7644 removes all %n members: it does not look at the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces all %1 members by %n member(s)</source>
        <translation>
            <numerusform>Replaces all %1 members by one member</numerusform>
            <numerusform>Replaces all %1 members by %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces all members by %n member(s)</source>
        <translation>
            <numerusform>Replaces all members by one member</numerusform>
            <numerusform>Replaces all members by %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::PermissionsModel</name>
    <message numerus="yes">
        <source>%n person(s) have it. First let the rules give them another role.</source>
        <translation>
            <numerusform>%n person has it. First let the rules give them another role.</numerusform>
            <numerusform>%n people have it. First let the rules give them another role.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::PinDialog</name>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <translation>
            <numerusform>after %n day</numerusform>
            <numerusform>after %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n piece(s) and is deleted on %2, with all that is pinned to it.</source>
        <translation>
            <numerusform>%1 has %n piece and is deleted on %2, with all that is pinned to it.</numerusform>
            <numerusform>%1 has %n pieces and is deleted on %2, with all that is pinned to it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::Rehearsal</name>
    <message numerus="yes">
        <source>%n resource(s) of this rehearsal were removed; nothing is left behind.</source>
        <translation>
            <numerusform>%n resource of this rehearsal was removed; nothing is left behind.</numerusform>
            <numerusform>%n resources of this rehearsal were removed; nothing is left behind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) failed.</source>
        <translation>
            <numerusform>%n step failed.</numerusform>
            <numerusform>%n steps failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) found something that can do harm.</source>
        <translation>
            <numerusform>%n step found something that can do harm.</numerusform>
            <numerusform>%n steps found something that can do harm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) passed.</source>
        <translation>
            <numerusform>%n step passed.</numerusform>
            <numerusform>%n steps passed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) could not be made.</source>
        <translation>
            <numerusform>%n step could not be made.</numerusform>
            <numerusform>%n steps could not be made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server finds %n resource(s) where there is none.</source>
        <translation>
            <numerusform>The server finds %n resource where there is none.</numerusform>
            <numerusform>The server finds %n resources where there is none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server finds %n resource(s) where one is asked for.</source>
        <translation>
            <numerusform>The server finds %n resource where one is asked for.</numerusform>
            <numerusform>The server finds %n resources where one is asked for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) are left at the server, or may be.</source>
        <translation>
            <numerusform>%n resource is left at the server, or may be.</numerusform>
            <numerusform>%n resources are left at the server, or may be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The group has %n member(s), expected is the one user.</source>
        <translation>
            <numerusform>The group has %n member, expected is the one user.</numerusform>
            <numerusform>The group has %n members, expected is the one user.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer tells of %n operation(s), expected are two.</source>
        <translation>
            <numerusform>The answer tells of %n operation, expected are two.</numerusform>
            <numerusform>The answer tells of %n operations, expected are two.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer tells of %n operation(s), expected is the one that failed.</source>
        <translation>
            <numerusform>The answer tells of %n operation, expected is the one that failed.</numerusform>
            <numerusform>The answer tells of %n operations, expected is the one that failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are broken.</source>
        <translation>
            <numerusform>%n rule is broken.</numerusform>
            <numerusform>%n rules are broken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are kept in part.</source>
        <translation>
            <numerusform>%n rule is kept in part.</numerusform>
            <numerusform>%n rules are kept in part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) were not tried.</source>
        <translation>
            <numerusform>%n rule was not tried.</numerusform>
            <numerusform>%n rules were not tried.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::RelatedEvents</name>
    <message numerus="yes">
        <source>The newest %n request(s) that the server still has.</source>
        <translation>
            <numerusform>The newest request that the server still has.</numerusform>
            <numerusform>The newest %n requests that the server still has.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::ReminderDialog</name>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>In %n day</numerusform>
            <numerusform>In %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <comment>day</comment>
        <translation>
            <numerusform>%1, in %n day</numerusform>
            <numerusform>%1, in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::RemoveGroup</name>
    <message numerus="yes">
        <source>%n came: %1.</source>
        <comment>members, names</comment>
        <translation>
            <numerusform>%n came: %1.</numerusform>
            <numerusform>%n came: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left: %1.</source>
        <comment>members, names</comment>
        <translation>
            <numerusform>%n left: %1.</numerusform>
            <numerusform>%n left: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::RequestChart</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::RequestWords</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::RequestsPage</name>
    <message numerus="yes">
        <source>All %n request(s)</source>
        <translation>
            <numerusform>The only request</numerusform>
            <numerusform>All %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n request(s) that match</source>
        <translation>
            <numerusform>The only request that matches</numerusform>
            <numerusform>All %n requests that match</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::SampleUser</name>
    <message numerus="yes">
        <source>Nothing is wrong with it, as far as the schemas tell: %n attribute(s) were looked at.</source>
        <translation>
            <numerusform>Nothing is wrong with it, as far as the schemas tell: %n attribute was looked at.</numerusform>
            <numerusform>Nothing is wrong with it, as far as the schemas tell: %n attributes were looked at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::ScimProducts</name>
    <message numerus="yes">
        <source>Provost asks for %n user(s) at once.</source>
        <translation>
            <numerusform>Provost asks for %n user at once.</numerusform>
            <numerusform>Provost asks for %n users at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::ServerSearch</name>
    <message numerus="yes">
        <source>Searched on the server: %n user(s) found.</source>
        <translation>
            <numerusform>Searched on the server: %n user found.</numerusform>
            <numerusform>Searched on the server: %n users found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also sent %n user(s) who do(es) not match, and who is (are) not shown: it does not filter as it says.</source>
        <translation>
            <numerusform>It also sent %n user who does not match, and who is not shown: it does not filter as it says.</numerusform>
            <numerusform>It also sent %n users who do not match, and who are not shown: it does not filter as it says.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::SetupLinksDialog</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::TokenBoardDialog</name>
    <message numerus="yes">
        <source>%n day(s) saved as %1. No secret and no name of a person is in it.</source>
        <translation>
            <numerusform>%n day saved as %1. No secret and no name of a person is in it.</numerusform>
            <numerusform>%n days saved as %1. No secret and no name of a person is in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::TokenCells</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reminder in %n day(s)</source>
        <translation>
            <numerusform>reminder in %n day</numerusform>
            <numerusform>reminder in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::TokenFields</name>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>In %n day</numerusform>
            <numerusform>In %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::TokenSheet</name>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n s and keeps no history of it.</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Copied. The clipboard is cleared in %n s and keeps no history of it.</numerusform>
            <numerusform>Copied. The clipboard is cleared in %n s and keeps no history of it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::Tour</name>
    <message numerus="yes">
        <source>%n picture(s) saved.</source>
        <translation>
            <numerusform>%n picture saved.</numerusform>
            <numerusform>%n pictures saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::UserActions</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The identity provider of %n of them is the source of truth, and may undo this with its next synchronization. To make it last, change it there too.</source>
        <translation>
            <numerusform>The identity provider is the source of truth, and may undo this with its next synchronization. To make it last, change it there too.</numerusform>
            <numerusform>The identity provider of %n of them is the source of truth, and may undo this with its next synchronization. To make it last, change it there too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n user(s) of the file are as they were then.</source>
        <translation>
            <numerusform>The user of the file is as they were then.</numerusform>
            <numerusform>All %n users of the file are as they were then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::UserInspector</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::UserRestoreFile</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::UsersModel</name>
    <message numerus="yes">
        <source>Deleted, %n day(s) left</source>
        <translation>
            <numerusform>Deleted, %n day left</numerusform>
            <numerusform>Deleted, %n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::UsersPane</name>
    <message numerus="yes">
        <source>%1 of %n user(s)</source>
        <translation>
            <numerusform>%1 of %n user</numerusform>
            <numerusform>%1 of %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted user(s) would. A deleted user can be restored until the days of grace are over.</source>
        <translation>
            <numerusform>%n deleted user would. A deleted user can be restored until the days of grace are over.</numerusform>
            <numerusform>%n deleted users would. A deleted user can be restored until the days of grace are over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::words</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
</TS>
