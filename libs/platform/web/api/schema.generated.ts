/* From docs/api/openapi.json, by tools/generate-client.mjs. */
export interface paths {
    "/api/v1/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Messages_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Messages_resend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Messages_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FailedJobs_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/failed/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FailedJobs_replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sign-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Auth_signUpHere"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Auth_signInHere"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Auth_signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Auth_current"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Links_askLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/link/redeem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Links_redeem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Links_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/confirm/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Links_resend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Me_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Me_update"];
        trace?: never;
    };
    "/api/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Me_setPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Me_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Me_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["People_search"];
        put?: never;
        post: operations["People_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["People_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["People_edit"];
        trace?: never;
    };
    "/api/v1/people/{id}/affiliation/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["People_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Roles_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/roles/{grantId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Roles_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/prices/edition/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Billing_priceEdition"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Billing_myOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Billing_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Billing_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Billing_pay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Enrolment_list"];
        put?: never;
        post: operations["Enrolment_enrol"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/enrolments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Enrolment_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Enrolment_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/withdrawal-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Enrolment_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Enrolment_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/editions/{id}/offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Offer_offer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/editions/{id}/roster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Roster_rosterOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        MessageView: {
            /** Format: uuid */
            id: string;
            /** @example enrolment.confirmed */
            kind: string;
            /** @enum {string} */
            status: "planned" | "sending" | "sent" | "uncertain" | "failed" | "skipped" | "withdrawn";
            /** @description The contract needs it */
            essential: boolean;
            /** Format: uuid */
            personId: string;
            /** @description Null once the person was erased */
            personName: string | null;
            /** @description Known once written */
            subject: string | null;
            /** Format: date-time */
            dueAt: string;
            /** Format: date-time */
            sentAt: string | null;
            attempts: number;
            /** @enum {string|null} */
            skipReason: "no-longer-due" | "no-address" | null;
            /** @description What the mail server said last */
            error: string | null;
            /**
             * Format: uuid
             * @description The message it repeats
             */
            resentFrom: string | null;
            canResend: boolean;
        };
        MyMessageView: {
            /** Format: uuid */
            id: string;
            /** @example enrolment.confirmed */
            kind: string;
            subject: string;
            /** Format: date-time */
            at: string;
        };
        FailedJobView: {
            /** Format: uuid */
            id: string;
            /** @description The event or job */
            topic: string;
            handler: string;
            /** @description Why it was given up */
            error: string;
            /** Format: date-time */
            occurredAt: string;
            /** Format: date-time */
            failedAt: string;
            /** @description How many times staff had it tried again */
            replays: number;
        };
        SignUpDto: {
            /** Format: email */
            email: string;
            /** Format: password */
            password: string;
            givenName: string;
            familyName: string;
            /** @enum {string} */
            affiliation: "coworker" | "resident" | "external";
            /** Format: date */
            birthDate: string;
            /** @enum {boolean} */
            acceptTerms: true;
            /** @enum {string} */
            locale: "it" | "en";
        };
        OwnPersonView: {
            id: string;
            givenName: string;
            familyName: string;
            email: string | null;
            emailConfirmed: boolean;
            /** Format: date */
            birthDate: string | null;
            /** @enum {string} */
            affiliation: "coworker" | "resident" | "external";
            affiliationVerified: boolean;
            /** @enum {string} */
            locale: "it" | "en";
            hasPassword: boolean;
        };
        RoleView: {
            /** @enum {string} */
            role: "admin" | "staff" | "instructor" | "partner-tutor";
            /** @description null: the whole organisation */
            centreId: string | null;
        };
        AccountView: {
            person: components["schemas"]["OwnPersonView"];
            roles: components["schemas"]["RoleView"][];
            permissions: string[];
        };
        SignInDto: {
            /** Format: email */
            email: string;
            /** Format: password */
            password: string;
        };
        CurrentAccountView: {
            /** @description null for a visitor */
            account: components["schemas"]["AccountView"] | null;
        };
        AskLinkDto: {
            /** Format: email */
            email: string;
        };
        UseLinkDto: {
            token: string;
        };
        UpdateProfileDto: {
            givenName?: string;
            familyName?: string;
            /** @enum {string} */
            locale?: "it" | "en";
            /** @enum {string} */
            affiliation?: "coworker" | "resident" | "external";
        };
        ChangePasswordDto: {
            /**
             * Format: password
             * @description not needed just after entering by a link
             */
            currentPassword?: string;
            /** Format: password */
            newPassword: string;
        };
        SessionView: {
            id: string;
            /** @example Firefox · Android */
            device: string | null;
            /** @enum {string} */
            openedBy: "password" | "link";
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            lastSeenAt: string;
            /** @description the one this request came with */
            current: boolean;
        };
        SessionListView: {
            items: components["schemas"]["SessionView"][];
            nextCursor: string | null;
        };
        PersonListItemView: {
            id: string;
            givenName: string;
            familyName: string;
            email: string | null;
            emailConfirmed: boolean;
            /** @enum {string} */
            affiliation: "coworker" | "resident" | "external";
            affiliationVerified: boolean;
            roles: ("admin" | "staff" | "instructor" | "partner-tutor")[];
        };
        PeoplePageView: {
            items: components["schemas"]["PersonListItemView"][];
            nextCursor: string | null;
        };
        GrantedRoleView: {
            /** @enum {string} */
            role: "admin" | "staff" | "instructor" | "partner-tutor";
            /** @description null: the whole organisation */
            centreId: string | null;
            id: string;
            /** Format: date-time */
            grantedAt: string;
            grantedBy: string | null;
        };
        PersonView: {
            id: string;
            givenName: string;
            familyName: string;
            email: string | null;
            emailConfirmed: boolean;
            /** @enum {string} */
            affiliation: "coworker" | "resident" | "external";
            /** Format: date */
            birthDate: string | null;
            /** @enum {string} */
            locale: "it" | "en";
            /**
             * Format: date-time
             * @description null while only declared
             */
            affiliationVerifiedAt: string | null;
            affiliationVerifiedBy: string | null;
            affiliationEvidence: string | null;
            guardianName: string | null;
            /** Format: date */
            guardianConsentOn: string | null;
            /** Format: date-time */
            registeredAt: string;
            /**
             * Format: date-time
             * @description null for whoever never signed in
             */
            lastSeenAt: string | null;
            roles: components["schemas"]["GrantedRoleView"][];
        };
        RegisterPersonDto: {
            givenName: string;
            familyName: string;
            /** Format: email */
            email: string | null;
            /** Format: date */
            birthDate: string;
            /** @enum {string} */
            affiliation: "coworker" | "resident" | "external";
            /** @enum {string} */
            locale: "it" | "en";
            guardianName?: string | null;
            /**
             * Format: date
             * @description when the guardian signed
             */
            guardianConsentOn?: string | null;
        };
        EditPersonDto: {
            givenName?: string;
            familyName?: string;
            /** Format: email */
            email?: string | null;
            /** Format: date */
            birthDate?: string;
            /** @enum {string} */
            locale?: "it" | "en";
            guardianName?: string | null;
            /** Format: date */
            guardianConsentOn?: string | null;
        };
        VerifyAffiliationDto: {
            /** @enum {string} */
            affiliation: "coworker" | "resident" | "external";
            /** @description what was seen */
            evidence: string;
        };
        GrantRoleDto: {
            /** @enum {string} */
            role: "admin" | "staff" | "instructor" | "partner-tutor";
            /**
             * Format: uuid
             * @description null: the whole organisation
             */
            centreId: string | null;
        };
        PricesDto: {
            coworker: number;
            resident: number;
            external: number;
        };
        MoneyView: {
            /** @description Cents */
            amount: number;
            /** @enum {string} */
            currency: "EUR";
        };
        OrderLineView: {
            kind: string;
            /** Format: uuid */
            subjectId: string;
            description: string;
            amount: components["schemas"]["MoneyView"];
        };
        PaymentView: {
            amount: components["schemas"]["MoneyView"];
            /** Format: date-time */
            receivedAt: string;
            /** @example R 12/2027 */
            receipt: string;
        };
        OrderView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            payerId: string;
            payerName: string;
            /** @enum {string} */
            method: "free" | "desk";
            /** @enum {string} */
            status: "open" | "paid" | "cancelled";
            total: components["schemas"]["MoneyView"];
            paid: components["schemas"]["MoneyView"];
            due: components["schemas"]["MoneyView"];
            toGiveBack: components["schemas"]["MoneyView"];
            /** Format: date-time */
            placedAt: string;
            lines: components["schemas"]["OrderLineView"][];
            payments: components["schemas"]["PaymentView"][];
        };
        PaymentDto: {
            /** @enum {string} */
            method: "desk";
            amount: number;
        };
        EnrolDto: {
            /** Format: uuid */
            editionId: string;
            /** @enum {string} */
            payBy: "free" | "desk" | "transfer" | "card" | "entitlement" | "invoice";
            /**
             * Format: uuid
             * @description Somebody else, entered by staff
             */
            participantId?: string;
            /** Format: uuid */
            membershipId?: string;
        };
        ParticipantView: {
            /** Format: uuid */
            id: string;
            givenName: string;
            familyName: string;
        };
        EnrolledCourseView: {
            slug: string;
            title: string;
            /**
             * @description Which drawing stands for it
             * @enum {string}
             */
            cover: "coding" | "robotica" | "digitale" | "lavoro" | "cyber" | "foto" | "impresa" | "lingue";
        };
        EnrolledEditionView: {
            /** Format: uuid */
            id: string;
            status: string;
            /** Format: date */
            startsOn: string | null;
            /** Format: date */
            endsOn: string | null;
            sessionCount: number;
        };
        EnrolmentOrderView: {
            /** Format: uuid */
            id: string;
            total: components["schemas"]["MoneyView"];
            paid: components["schemas"]["MoneyView"];
        };
        NextSessionView: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            localDate: string;
            /** @example 18:30 */
            startTime: string;
            /** @example 20:30 */
            endTime: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            spaceName: string;
            venueName: string;
        };
        TransitionView: {
            from: string | null;
            /** @enum {string} */
            to: "held" | "pending" | "enrolled" | "completed" | "not_completed" | "withdrawn" | "cancelled" | "expired" | "transferred";
            /** Format: date-time */
            at: string;
            /** @description Null when the system acted by itself */
            by: string | null;
            reason: string;
        };
        EnrolmentDetailView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            status: "held" | "pending" | "enrolled" | "completed" | "not_completed" | "withdrawn" | "cancelled" | "expired" | "transferred";
            /** @enum {string} */
            payBy: "free" | "desk";
            /** Format: date-time */
            since: string;
            /** Format: date-time */
            createdAt: string;
            participant: components["schemas"]["ParticipantView"];
            course: components["schemas"]["EnrolledCourseView"];
            edition: components["schemas"]["EnrolledEditionView"];
            order: components["schemas"]["EnrolmentOrderView"];
            nextSession: components["schemas"]["NextSessionView"] | null;
            history: components["schemas"]["TransitionView"][];
        };
        EnrolmentView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            status: "held" | "pending" | "enrolled" | "completed" | "not_completed" | "withdrawn" | "cancelled" | "expired" | "transferred";
            /** @enum {string} */
            payBy: "free" | "desk";
            /** Format: date-time */
            since: string;
            /** Format: date-time */
            createdAt: string;
            participant: components["schemas"]["ParticipantView"];
            course: components["schemas"]["EnrolledCourseView"];
            edition: components["schemas"]["EnrolledEditionView"];
            order: components["schemas"]["EnrolmentOrderView"];
            nextSession: components["schemas"]["NextSessionView"] | null;
        };
        WithdrawalPreviewView: {
            refund: components["schemas"]["MoneyView"];
            /** Format: date-time */
            fullUntil: string | null;
        };
        PricesView: {
            coworker: components["schemas"]["MoneyView"];
            resident: components["schemas"]["MoneyView"];
            external: components["schemas"]["MoneyView"];
        };
        ObstacleView: {
            /** @example enrolment.edition-full */
            code: string;
            detail: string;
        };
        OfferView: {
            /** Format: uuid */
            editionId: string;
            status: string;
            course: components["schemas"]["EnrolledCourseView"];
            /** Format: date-time */
            startsAt: string | null;
            /** Format: date-time */
            endsAt: string | null;
            /** @example Europe/Rome */
            zone: string;
            capacity: number;
            minimum: number;
            placesLeft: number;
            prices: components["schemas"]["PricesView"] | null;
            /** @enum {string|null} */
            affiliation: "coworker" | "resident" | "external" | null;
            affiliationVerified: boolean;
            /** @description For whoever is signed in */
            price: components["schemas"]["MoneyView"] | null;
            /**
             * Format: date-time
             * @description Until when everything comes back
             */
            fullUntil: string | null;
            /**
             * Format: uuid
             * @description The place already held
             */
            enrolmentId: string | null;
            /** @description Why enrolling now would be refused */
            obstacle: components["schemas"]["ObstacleView"] | null;
        };
        RosterEntryView: {
            /** Format: uuid */
            enrolmentId: string;
            /** Format: uuid */
            personId: string;
            givenName: string;
            familyName: string;
            /** @enum {string} */
            status: "held" | "pending" | "enrolled" | "completed" | "not_completed" | "withdrawn" | "cancelled" | "expired" | "transferred";
            /** Format: date-time */
            since: string;
        };
        RosterView: {
            items: components["schemas"]["RosterEntryView"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Messages_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                personId?: string;
                kind?: string;
                status?: "planned" | "sending" | "sent" | "uncertain" | "failed" | "skipped" | "withdrawn";
                /** @description Due at or after */
                from?: string;
                /** @description Due before */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MessageView"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    Messages_resend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageView"];
                };
            };
        };
    };
    Messages_mine: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MyMessageView"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    FailedJobs_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FailedJobView"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    FailedJobs_replay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Auth_signUpHere: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignUpDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
        };
    };
    Auth_signInHere: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
        };
    };
    Auth_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Auth_current: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentAccountView"];
                };
            };
        };
    };
    Links_askLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskLinkDto"];
            };
        };
        responses: {
            /** @description Sent if the address is known, which is not told. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Links_redeem: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UseLinkDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
        };
    };
    Links_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UseLinkDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Links_resend: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sent unless the address is confirmed already. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Me_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
        };
    };
    Me_update: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateProfileDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
        };
    };
    Me_setPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Me_sessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionListView"];
                };
            };
        };
    };
    Me_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    People_search: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                q?: string;
                affiliation?: "coworker" | "resident" | "external";
                role?: "admin" | "staff" | "instructor" | "partner-tutor";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeoplePageView"];
                };
            };
        };
    };
    People_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterPersonDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
        };
    };
    People_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
        };
    };
    People_edit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditPersonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
        };
    };
    People_verify: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyAffiliationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
        };
    };
    Roles_grant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantRoleDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
        };
    };
    Roles_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                grantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Billing_priceEdition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PricesDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Billing_myOrders: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OrderView"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    Billing_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                status?: "open" | "paid" | "cancelled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OrderView"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    Billing_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
                };
            };
        };
    };
    Billing_pay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
                };
            };
        };
    };
    Enrolment_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                editionId?: string;
                participantId?: string;
                status?: "held" | "pending" | "enrolled" | "completed" | "not_completed" | "withdrawn" | "cancelled" | "expired" | "transferred";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["EnrolmentView"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    Enrolment_enrol: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrolDto"];
            };
        };
        responses: {
            /** @description The place was already theirs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentDetailView"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentDetailView"];
                };
            };
        };
    };
    Enrolment_mine: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["EnrolmentView"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    Enrolment_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentDetailView"];
                };
            };
        };
    };
    Enrolment_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WithdrawalPreviewView"];
                };
            };
        };
    };
    Enrolment_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentDetailView"];
                };
            };
        };
    };
    Offer_offer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferView"];
                };
            };
        };
    };
    Roster_rosterOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterView"];
                };
            };
        };
    };
}
