/* From docs/api/openapi.json, by tools/generate-client.mjs. */
export interface paths {
    "/api/v1/messages/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MessagesExport_messageList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
    "/api/v1/jobs/failed/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FailedJobs_export"];
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
    "/api/v1/people/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PeopleExport_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Account_newAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Account_data"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Account_closing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Account_close"];
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
    "/api/v1/me/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tokens_list"];
        put?: never;
        post: operations["Tokens_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Tokens_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/courses/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CoursesExport_courseList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Courses_search"];
        put?: never;
        post: operations["StaffCourses_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Courses_facets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Courses_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{id}/cover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Covers_put"];
        post?: never;
        delete: operations["Covers_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/covers/{hash}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Covers_cover"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/paths": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Paths_list"];
        put?: never;
        post: operations["Paths_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/paths/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Paths_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/paths": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Paths_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/paths/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Paths_kept"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/paths/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Paths_change"];
        trace?: never;
    };
    "/api/v1/staff/courses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StaffCourses_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/courses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StaffCourses_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["StaffCourses_change"];
        trace?: never;
    };
    "/api/v1/courses/{id}/interest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StaffCourses_tell"];
        delete: operations["StaffCourses_forget"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/editions/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EditionsExport_editionList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/editions/{id}.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Calendar_edition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Calendar_programme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/editions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Editions_published"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Editions_change"];
        trace?: never;
    };
    "/api/v1/staff/editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Editions_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/editions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Editions_forStaff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{id}/editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Editions_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/editions/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Editions_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/editions/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Editions_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/editions/{id}/postpone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Editions_postpone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/editions/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Editions_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/instructors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Instructors_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/instructors/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Instructors_describe"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/centres": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Places_centres"];
        put?: never;
        post: operations["Places_addCentre"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/centres/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Places_changeCentre"];
        trace?: never;
    };
    "/api/v1/venues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Places_venues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/venues/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Places_venue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Places_changeVenue"];
        trace?: never;
    };
    "/api/v1/centres/{id}/venues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Places_addVenue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/venues/{id}/opening-hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Places_openingHours"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/venues/{id}/spaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Places_addSpace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spaces/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Places_changeSpace"];
        trace?: never;
    };
    "/api/v1/venues/{id}/closures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Places_addClosure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/closures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Places_removeClosure"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Places_holidays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Programme_published"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Programme_forStaff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/editions/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Sessions_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/editions/{id}/sessions/shift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Sessions_shift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Sessions_move"];
        trace?: never;
    };
    "/api/v1/sessions/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Sessions_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OrdersExport_orderList"];
        put?: never;
        post?: never;
        delete?: never;
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
        post: operations["Orders_order"];
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
    "/api/v1/orders/{id}/declare-paid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Billing_declare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/lines/{lineId}/reductions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Billing_reduce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Billing_refund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/money-at-a-glance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MoneyAtAGlance_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bank": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Bank_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bank/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Bank_setAccount"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bank/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Bank_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bank-statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Statements_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bank/columns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Statements_columns"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bank/movements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Movements_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bank/movements/confirm-certain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Movements_confirmAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bank/movements/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Movements_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bank/movements/{id}/give-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Movements_giveBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bank/movements/{id}/set-aside": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Movements_setAside"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bank/movements/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Movements_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/to-give-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GiveBack_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/to-give-back/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GiveBack_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/to-give-back/{id}/given-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["GiveBack_given"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/to-give-back/{id}/try-card-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["GiveBack_again"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/to-give-back/{id}/reveal-iban": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["GiveBack_reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/to-give-back/{id}/iban": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["GiveBack_tell"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/return-account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["GiveBack_tellMine"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/checkout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Cards_checkout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/withdrawals/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Withdrawals_show"];
        put?: never;
        post: operations["Withdrawals_state"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DocumentsExport_documentList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payment-register/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DocumentsExport_registerList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Documents_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Documents_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Documents_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payment-register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Documents_entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payment-register/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Documents_totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/fiscal-party": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FiscalParties_mine"];
        put: operations["FiscalParties_giveMine"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fiscal-parties/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FiscalParties_one"];
        put: operations["FiscalParties_give"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tax-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TaxSettings_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tax-settings/issuers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TaxSettings_setIssuer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tax-settings/treatments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TaxSettings_setTreatment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/discounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Discounts_list"];
        put?: never;
        post: operations["Discounts_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/discounts/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Discounts_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/promo-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PromoCodes_list"];
        put?: never;
        post: operations["PromoCodes_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/promo-codes/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PromoCodes_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/concessions/offered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Concessions_offer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/concessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Concessions_mine"];
        put?: never;
        post: operations["Concessions_declare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/concessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Concessions_list"];
        put?: never;
        post: operations["Concessions_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/concessions/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Concessions_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StaffMemberships_list"];
        put?: never;
        post: operations["Memberships_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/memberships/{id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StaffMemberships_suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/memberships/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StaffMemberships_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/memberships/{id}/upgrade": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StaffMemberships_upgradeTerms"];
        put?: never;
        post: operations["StaffMemberships_upgrade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/memberships/{id}/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StaffMemberships_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/memberships/{id}/adjust": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StaffMemberships_adjust"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/memberships/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StaffMemberships_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Memberships_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/memberships/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Memberships_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/memberships/{id}/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Memberships_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/memberships/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Memberships_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/membership-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Plans_onSale"];
        put?: never;
        post: operations["Plans_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Plans_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/membership-plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Plans_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/membership-plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Plans_change"];
        trace?: never;
    };
    "/api/v1/enrolments/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EnrolmentsExport_enrolmentList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/editions/{id}/waiting-entries/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EnrolmentsExport_queueOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/{token}.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CalendarFeed_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/calendar-feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyCalendarFeed_show"];
        put?: never;
        post: operations["MyCalendarFeed_renew"];
        delete: operations["MyCalendarFeed_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/membership-plans/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Comparison_compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Decisions_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/decisions/{editionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Decisions_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/editions/{id}/decision-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Decisions_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/cancellation-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Decisions_previewOfSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/editions/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Decisions_decide"];
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
    "/api/v1/enrolments/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Enrolment_release"];
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
    "/api/v1/editions/{id}/sisters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Moves_sisters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Moves_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/pass-on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Moves_passOn"];
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
    "/api/v1/staff/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Operations_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/operations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Operations_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/operations/{id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Operations_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Orders_quote"];
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
    "/api/v1/editions/{id}/roster/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Roster_exportRoster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/editions/{id}/seat-blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SeatBlocks_list"];
        put?: never;
        post: operations["SeatBlocks_reserve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/seat-blocks/{id}/enrolments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SeatBlocks_name"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/seat-blocks/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SeatBlocks_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/suspended-seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyGifts_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suspended-seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SuspendedSeats_available"];
        put?: never;
        post: operations["SuspendedSeats_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suspended-seats/offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SuspendedSeats_offer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suspended-seats/given": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SuspendedSeats_given"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suspended-seats/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SuspendedSeats_grants"];
        put?: never;
        post: operations["SuspendedSeats_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/waiting-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Waiting_join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/waiting-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Waiting_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/editions/{id}/waiting-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Waiting_queue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/waiting-entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Waiting_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/waiting-entries/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Waiting_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/waiting-entries/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Waiting_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/waiting-entries/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Waiting_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RegistersExport_registerList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Register_show"];
        put: operations["Register_take"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/attendance/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Register_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/attendance/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Register_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/attendance/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Register_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Registers_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/editions/{id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Registers_ofEdition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/teaching": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyAttendance_taught"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyAttendance_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/sign-sheet.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SignSheet_print"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/certificates/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CertificatesExport_certificateList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/certificates/issuer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Issuer_show"];
        put: operations["Issuer_write"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Certificates_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Certificates_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/certificates/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Certificates_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/certificates/{id}/reissue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Certificates_reissue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/certificates/{code}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicCertificates_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/certificates/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicCertificates_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/wishes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Wishes_list"];
        put?: never;
        post: operations["Wishes_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/wishes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Wishes_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wishes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AskedFor_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wishes/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AskedFor_export"];
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
        NewAddressDto: {
            /** Format: email */
            email: string;
            /**
             * Format: password
             * @description not needed just after entering by a link
             */
            currentPassword?: string;
        };
        MyDataPartView: {
            /** @example enrolments */
            part: string;
            title: string;
            entries: {
                [key: string]: unknown;
            }[];
        };
        MyDataView: {
            /** Format: date-time */
            toldAt: string;
            parts: components["schemas"]["MyDataPartView"][];
        };
        ClosingObstacleView: {
            /** @description Whose it is: `enrolments`, `teaching`, `account` */
            part: string;
            title: string;
            subjectId: string;
            /** Format: date-time */
            at: string | null;
        };
        StayingView: {
            part: string;
            /** @description What stays and by what right, in the language asked for */
            why: string;
        };
        ClosingView: {
            /** @description What must be settled first */
            obstacles: components["schemas"]["ClosingObstacleView"][];
            /** @description What stays under the person’s name */
            stays: components["schemas"]["StayingView"][];
        };
        CloseAccountDto: {
            /**
             * Format: password
             * @description not needed just after entering by a link
             */
            currentPassword?: string;
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
            /** @description Asked for in its place, and not yet confirmed */
            nextEmail: string | null;
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
            /** @description For `If-Match` */
            version: number;
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
        TokenView: {
            id: string;
            name: string;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description null: until it is revoked
             */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @description to within five minutes
             */
            lastUsedAt: string | null;
        };
        TokenListView: {
            items: components["schemas"]["TokenView"][];
            nextCursor: string | null;
        };
        CreateTokenDto: {
            /** @description What it is for */
            name: string;
            /**
             * Format: date-time
             * @description Until it is revoked when not given
             */
            expiresAt?: string | null;
        };
        CreatedTokenView: {
            id: string;
            name: string;
            /** @description shown this once: it is not kept */
            secret: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string | null;
        };
        MoneyView: {
            /** @description Cents */
            amount: number;
            /** @enum {string} */
            currency: "EUR";
        };
        CoursePricesView: {
            coworker: components["schemas"]["MoneyView"];
            resident: components["schemas"]["MoneyView"];
            external: components["schemas"]["MoneyView"];
        };
        ComingEditionView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            courseId: string;
            /** @description What tells it from its sisters; may be empty */
            titleSuffix: string;
            /** @enum {string} */
            status: "open" | "confirmed" | "running" | "closed" | "postponed" | "cancelled";
            /** Format: date */
            startsOn: string | null;
            /** Format: date */
            endsOn: string | null;
            /** Format: date-time */
            startsAt: string | null;
            /**
             * @description Of the first session
             * @example 18:30
             */
            startTime: string | null;
            /** @example 21:00 */
            endTime: string | null;
            zone: string | null;
            weekdays: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[];
            sessionCount: number;
            bands: ("evening" | "weekend" | "daytime")[];
            /** @description Where the first session is held */
            spaceName: string | null;
            venueName: string | null;
            remote: boolean | null;
            capacity: number;
            placesLeft: number;
            /** @description How many people wait for a place */
            waiting: number;
            /** @description The lowest; null while there is no price list */
            price: components["schemas"]["MoneyView"] | null;
            prices: components["schemas"]["CoursePricesView"] | null;
            /** @description Whether a membership of whoever asks would pay for it */
            included: boolean;
        };
        FoundCourseView: {
            /** Format: uuid */
            id: string;
            slug: string;
            title: string;
            summary: string;
            /** @description The first is its home and draws its cover */
            topics: ("digital-literacy" | "coding" | "robotics" | "stem-kids" | "cyber-safety" | "job-search" | "entrepreneurship" | "languages" | "arts-and-photography" | "crafts")[];
            /** @enum {string} */
            format: "lab" | "seminar" | "open-event" | "remote" | "hybrid";
            /** @enum {string} */
            level: "starter" | "intermediate" | "advanced";
            /** @enum {string} */
            language: "it" | "en" | "fr" | "es" | "ar" | "uk" | "zh";
            audiences: ("everyone" | "young-people" | "job-seekers" | "disadvantaged-groups" | "seniors" | "teachers" | "professionals")[];
            totalMinutes: number;
            /** @description Where its picture is; a drawn cover when null */
            coverUrl: string | null;
            /** @description Those to come, the sooner first */
            editions: components["schemas"]["ComingEditionView"][];
        };
        FoundCoursesView: {
            items: components["schemas"]["FoundCourseView"][];
            nextCursor: string | null;
            /** @description How many there are in all */
            total: number;
            /** @description No course has these words: these have words near them */
            nearby: boolean;
        };
        FacetView: {
            /** @description As it is given to a search */
            value: string;
            /** @description Its name, where the value is not one */
            label: string | null;
            /** @description Courses it would leave, with the choices of other kinds */
            count: number;
        };
        FacetsView: {
            topic: components["schemas"]["FacetView"][];
            format: components["schemas"]["FacetView"][];
            level: components["schemas"]["FacetView"][];
            audience: components["schemas"]["FacetView"][];
            when: components["schemas"]["FacetView"][];
            venueId: components["schemas"]["FacetView"][];
            free: components["schemas"]["FacetView"][];
            placesLeft: components["schemas"]["FacetView"][];
            /** @description Of whoever is signed in */
            included: components["schemas"]["FacetView"][];
        };
        CancellationPolicyView: {
            fullUntilHours: number;
            partUntilHours: number;
            partPercent: number;
        };
        CourseInstructorView: {
            /** Format: uuid */
            personId: string;
            name: string;
            /** @description Public words about them; may be empty */
            bio: string;
        };
        CourseSessionView: {
            /** Format: uuid */
            id: string;
            /** @description What it is about; may be empty */
            title: string;
            /** Format: date */
            localDate: string;
            startTime: string;
            endTime: string;
            zone: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            minutes: number;
            /** @enum {string} */
            band: "evening" | "weekend" | "daytime";
            /** @enum {string} */
            status: "planned" | "cancelled";
            spaceName: string;
            remote: boolean;
            venueName: string;
            /** @description Address and town */
            venueAddress: string;
            /** @description How to get in */
            accessNotes: string;
        };
        CourseEditionView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            courseId: string;
            /** @description What tells it from its sisters; may be empty */
            titleSuffix: string;
            /** @enum {string} */
            status: "open" | "confirmed" | "running" | "closed" | "postponed" | "cancelled";
            /** Format: date */
            startsOn: string | null;
            /** Format: date */
            endsOn: string | null;
            /** Format: date-time */
            startsAt: string | null;
            /**
             * @description Of the first session
             * @example 18:30
             */
            startTime: string | null;
            /** @example 21:00 */
            endTime: string | null;
            zone: string | null;
            weekdays: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[];
            sessionCount: number;
            bands: ("evening" | "weekend" | "daytime")[];
            /** @description Where the first session is held */
            spaceName: string | null;
            venueName: string | null;
            remote: boolean | null;
            capacity: number;
            placesLeft: number;
            /** @description How many people wait for a place */
            waiting: number;
            /** @description The lowest; null while there is no price list */
            price: components["schemas"]["MoneyView"] | null;
            prices: components["schemas"]["CoursePricesView"] | null;
            /** @description Whether a membership of whoever asks would pay for it */
            included: boolean;
            minimum: number;
            instructors: components["schemas"]["CourseInstructorView"][];
            /** @description Cancelled ones included */
            sessions: components["schemas"]["CourseSessionView"][];
            /** @description Where its iCalendar is */
            calendarUrl: string;
        };
        CoursePathView: {
            slug: string;
            title: string;
        };
        CourseView: {
            /** Format: uuid */
            id: string;
            slug: string;
            title: string;
            summary: string;
            /** @description The first is its home and draws its cover */
            topics: ("digital-literacy" | "coding" | "robotics" | "stem-kids" | "cyber-safety" | "job-search" | "entrepreneurship" | "languages" | "arts-and-photography" | "crafts")[];
            /** @enum {string} */
            format: "lab" | "seminar" | "open-event" | "remote" | "hybrid";
            /** @enum {string} */
            level: "starter" | "intermediate" | "advanced";
            /** @enum {string} */
            language: "it" | "en" | "fr" | "es" | "ar" | "uk" | "zh";
            audiences: ("everyone" | "young-people" | "job-seekers" | "disadvantaged-groups" | "seniors" | "teachers" | "professionals")[];
            totalMinutes: number;
            /** @description Where its picture is; a drawn cover when null */
            coverUrl: string | null;
            /** @description Markdown */
            description: string;
            outcomes: string[];
            skills: string[];
            digcomp: ("1.1" | "1.2" | "1.3" | "2.1" | "2.2" | "2.3" | "2.4" | "2.5" | "2.6" | "3.1" | "3.2" | "3.3" | "3.4" | "4.1" | "4.2" | "4.3" | "4.4" | "5.1" | "5.2" | "5.3" | "5.4")[];
            prerequisites: string;
            toBring: string;
            attendanceThreshold: number;
            /** @enum {string|null} */
            certificate: "participation" | "attendance" | null;
            cancellationPolicy: components["schemas"]["CancellationPolicyView"];
            instructors: components["schemas"]["CourseInstructorView"][];
            /** @enum {string} */
            status: "published" | "archived";
            /** @description Those not over yet, the sooner first */
            editions: components["schemas"]["CourseEditionView"][];
            /** @description The published paths it is part of */
            paths: components["schemas"]["CoursePathView"][];
            /** @description Whether whoever asks wants to know when there is a date */
            interested: boolean;
            /** @description schema.org `Course`, ready for a JSON-LD script */
            structuredData: {
                [key: string]: unknown;
            };
        };
        PathCourseView: {
            /** Format: uuid */
            id: string;
            slug: string;
            title: string;
            summary: string;
            /** @description The first is its home and draws its cover */
            topics: ("digital-literacy" | "coding" | "robotics" | "stem-kids" | "cyber-safety" | "job-search" | "entrepreneurship" | "languages" | "arts-and-photography" | "crafts")[];
            /** @enum {string} */
            format: "lab" | "seminar" | "open-event" | "remote" | "hybrid";
            /** @enum {string} */
            level: "starter" | "intermediate" | "advanced";
            /** @enum {string} */
            language: "it" | "en" | "fr" | "es" | "ar" | "uk" | "zh";
            audiences: ("everyone" | "young-people" | "job-seekers" | "disadvantaged-groups" | "seniors" | "teachers" | "professionals")[];
            totalMinutes: number;
            /** @description Where its picture is; a drawn cover when null */
            coverUrl: string | null;
            /** @description Those to come, the sooner first */
            editions: components["schemas"]["ComingEditionView"][];
            /**
             * @description How far whoever asks has come with it
             * @enum {string}
             */
            step: "to-do" | "held" | "done";
        };
        PathView: {
            /** Format: uuid */
            id: string;
            slug: string;
            title: string;
            summary: string;
            /** @description In the order they are taken */
            courses: components["schemas"]["PathCourseView"][];
        };
        PathPageView: {
            /** Format: uuid */
            id: string;
            slug: string;
            title: string;
            summary: string;
            /** @description In the order they are taken */
            courses: components["schemas"]["PathCourseView"][];
            /** @description schema.org `EducationalOccupationalProgram`, ready for a JSON-LD script */
            structuredData: {
                [key: string]: unknown;
            };
        };
        CourseCardView: {
            /** Format: uuid */
            id: string;
            slug: string;
            title: string;
            summary: string;
            /** @description The first is its home and draws its cover */
            topics: ("digital-literacy" | "coding" | "robotics" | "stem-kids" | "cyber-safety" | "job-search" | "entrepreneurship" | "languages" | "arts-and-photography" | "crafts")[];
            /** @enum {string} */
            format: "lab" | "seminar" | "open-event" | "remote" | "hybrid";
            /** @enum {string} */
            level: "starter" | "intermediate" | "advanced";
            /** @enum {string} */
            language: "it" | "en" | "fr" | "es" | "ar" | "uk" | "zh";
            audiences: ("everyone" | "young-people" | "job-seekers" | "disadvantaged-groups" | "seniors" | "teachers" | "professionals")[];
            totalMinutes: number;
            /** @description Where its picture is; a drawn cover when null */
            coverUrl: string | null;
        };
        StaffPathView: {
            /** Format: uuid */
            id: string;
            slug: string;
            title: string;
            summary: string;
            /** @description In the order they are taken */
            courses: components["schemas"]["CourseCardView"][];
            /** @enum {string} */
            status: "draft" | "published" | "archived";
            version: number;
        };
        PathBody: {
            title: string;
            summary: string;
            /** @enum {string} */
            status: "draft" | "published" | "archived";
            /** @description Its courses, in the order they are taken */
            courseIds: string[];
        };
        PathChangeBody: {
            title?: string;
            summary?: string;
            /** @enum {string} */
            status?: "draft" | "published" | "archived";
            /** @description Its courses, in the order they are taken */
            courseIds?: string[];
        };
        StaffCourseCardView: {
            /** Format: uuid */
            id: string;
            slug: string;
            title: string;
            summary: string;
            /** @description The first is its home and draws its cover */
            topics: ("digital-literacy" | "coding" | "robotics" | "stem-kids" | "cyber-safety" | "job-search" | "entrepreneurship" | "languages" | "arts-and-photography" | "crafts")[];
            /** @enum {string} */
            format: "lab" | "seminar" | "open-event" | "remote" | "hybrid";
            /** @enum {string} */
            level: "starter" | "intermediate" | "advanced";
            /** @enum {string} */
            language: "it" | "en" | "fr" | "es" | "ar" | "uk" | "zh";
            audiences: ("everyone" | "young-people" | "job-seekers" | "disadvantaged-groups" | "seniors" | "teachers" | "professionals")[];
            totalMinutes: number;
            /** @description Where its picture is; a drawn cover when null */
            coverUrl: string | null;
            /** @description What it is called in the list it came from */
            externalCode: string | null;
            /** @enum {string} */
            status: "draft" | "published" | "archived";
            interested: number;
            /** @description Editions not yet over */
            editions: number;
        };
        CourseTaxTreatmentView: {
            /** @enum {string} */
            kind: "ordinary" | "exempt" | "out-of-scope";
            reason: string;
            /** Format: date */
            validFrom: string;
        };
        StaffCourseView: {
            /** Format: uuid */
            id: string;
            slug: string;
            title: string;
            summary: string;
            /** @description The first is its home and draws its cover */
            topics: ("digital-literacy" | "coding" | "robotics" | "stem-kids" | "cyber-safety" | "job-search" | "entrepreneurship" | "languages" | "arts-and-photography" | "crafts")[];
            /** @enum {string} */
            format: "lab" | "seminar" | "open-event" | "remote" | "hybrid";
            /** @enum {string} */
            level: "starter" | "intermediate" | "advanced";
            /** @enum {string} */
            language: "it" | "en" | "fr" | "es" | "ar" | "uk" | "zh";
            audiences: ("everyone" | "young-people" | "job-seekers" | "disadvantaged-groups" | "seniors" | "teachers" | "professionals")[];
            totalMinutes: number;
            /** @description Where its picture is; a drawn cover when null */
            coverUrl: string | null;
            /** @description Markdown */
            description: string;
            outcomes: string[];
            skills: string[];
            digcomp: ("1.1" | "1.2" | "1.3" | "2.1" | "2.2" | "2.3" | "2.4" | "2.5" | "2.6" | "3.1" | "3.2" | "3.3" | "3.4" | "4.1" | "4.2" | "4.3" | "4.4" | "5.1" | "5.2" | "5.3" | "5.4")[];
            prerequisites: string;
            toBring: string;
            attendanceThreshold: number;
            /** @enum {string|null} */
            certificate: "participation" | "attendance" | null;
            cancellationPolicy: components["schemas"]["CancellationPolicyView"];
            instructors: components["schemas"]["CourseInstructorView"][];
            /** @enum {string} */
            status: "draft" | "published" | "archived";
            /** @description For `If-Match` */
            version: number;
            /** @description Each holds from its day on */
            taxTreatments: components["schemas"]["CourseTaxTreatmentView"][];
            /** @description How many people want to know when there is a date */
            interested: number;
        };
        CancellationPolicyBody: {
            fullUntilHours: number;
            partUntilHours: number;
            partPercent: number;
        };
        TaxTreatmentBody: {
            /** @enum {string} */
            kind: "ordinary" | "exempt" | "out-of-scope";
            /** @description Why: it stays on the documents */
            reason: string;
            /** Format: date */
            validFrom: string;
        };
        CourseBody: {
            /** @description Its address; from the title when not given */
            slug?: string;
            /**
             * @description A draft unless said otherwise
             * @enum {string}
             */
            status?: "draft" | "published" | "archived";
            title: string;
            summary: string;
            /** @description Markdown */
            description?: string;
            topics: ("digital-literacy" | "coding" | "robotics" | "stem-kids" | "cyber-safety" | "job-search" | "entrepreneurship" | "languages" | "arts-and-photography" | "crafts")[];
            /** @enum {string} */
            format: "lab" | "seminar" | "open-event" | "remote" | "hybrid";
            /** @enum {string} */
            level: "starter" | "intermediate" | "advanced";
            /** @enum {string} */
            language?: "it" | "en" | "fr" | "es" | "ar" | "uk" | "zh";
            audiences?: ("everyone" | "young-people" | "job-seekers" | "disadvantaged-groups" | "seniors" | "teachers" | "professionals")[];
            outcomes?: string[];
            skills?: string[];
            /** @description Competences of DigComp 2.2 */
            digcomp?: ("1.1" | "1.2" | "1.3" | "2.1" | "2.2" | "2.3" | "2.4" | "2.5" | "2.6" | "3.1" | "3.2" | "3.3" | "3.4" | "4.1" | "4.2" | "4.3" | "4.4" | "5.1" | "5.2" | "5.3" | "5.4")[];
            prerequisites?: string;
            toBring?: string;
            totalMinutes: number;
            /** @description Per cent of the minutes */
            attendanceThreshold?: number;
            /** @enum {string|null} */
            certificate?: "participation" | "attendance" | null;
            cancellationPolicy?: components["schemas"]["CancellationPolicyBody"];
            taxTreatment: components["schemas"]["TaxTreatmentBody"];
            /** @description Who can teach it */
            instructorIds?: string[];
        };
        CourseChangeBody: {
            /** @description Its address; from the title when not given */
            slug?: string;
            /**
             * @description A draft unless said otherwise
             * @enum {string}
             */
            status?: "draft" | "published" | "archived";
            title?: string;
            summary?: string;
            /** @description Markdown */
            description?: string;
            topics?: ("digital-literacy" | "coding" | "robotics" | "stem-kids" | "cyber-safety" | "job-search" | "entrepreneurship" | "languages" | "arts-and-photography" | "crafts")[];
            /** @enum {string} */
            format?: "lab" | "seminar" | "open-event" | "remote" | "hybrid";
            /** @enum {string} */
            level?: "starter" | "intermediate" | "advanced";
            /** @enum {string} */
            language?: "it" | "en" | "fr" | "es" | "ar" | "uk" | "zh";
            audiences?: ("everyone" | "young-people" | "job-seekers" | "disadvantaged-groups" | "seniors" | "teachers" | "professionals")[];
            outcomes?: string[];
            skills?: string[];
            /** @description Competences of DigComp 2.2 */
            digcomp?: ("1.1" | "1.2" | "1.3" | "2.1" | "2.2" | "2.3" | "2.4" | "2.5" | "2.6" | "3.1" | "3.2" | "3.3" | "3.4" | "4.1" | "4.2" | "4.3" | "4.4" | "5.1" | "5.2" | "5.3" | "5.4")[];
            prerequisites?: string;
            toBring?: string;
            totalMinutes?: number;
            /** @description Per cent of the minutes */
            attendanceThreshold?: number;
            /** @enum {string|null} */
            certificate?: "participation" | "attendance" | null;
            cancellationPolicy?: components["schemas"]["CancellationPolicyBody"];
            taxTreatment?: components["schemas"]["TaxTreatmentBody"];
            /** @description Who can teach it */
            instructorIds?: string[];
        };
        PriceListView: {
            coworker: components["schemas"]["MoneyView"];
            resident: components["schemas"]["MoneyView"];
            external: components["schemas"]["MoneyView"];
        };
        EditionInstructorView: {
            /** Format: uuid */
            personId: string;
            name: string;
            bio: string;
            /** @enum {string} */
            role: "lead" | "assistant";
        };
        SpaceRefView: {
            /** Format: uuid */
            id: string;
            name: string;
            remote: boolean;
        };
        VenueRefView: {
            /** Format: uuid */
            id: string;
            name: string;
            address: string;
            city: string;
            accessNotes: string;
        };
        InstructorRefView: {
            /** Format: uuid */
            personId: string;
            name: string;
        };
        EditionSessionView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            editionId: string;
            /** @description What it is about; may be empty */
            title: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            /** Format: date */
            localDate: string;
            /** @example 18:30 */
            startTime: string;
            /** @example 21:00 */
            endTime: string;
            /** @example Europe/Rome */
            zone: string;
            minutes: number;
            /** @enum {string} */
            band: "evening" | "weekend" | "daytime";
            /** @enum {string} */
            status: "planned" | "cancelled";
            cancelledBecause: string | null;
            space: components["schemas"]["SpaceRefView"];
            venue: components["schemas"]["VenueRefView"];
            instructors: components["schemas"]["InstructorRefView"][];
            /** @description For `If-Match` */
            version: number;
        };
        EditionView: {
            capacity: number;
            placesLeft: number;
            /** @description How many people wait for a place */
            waiting: number;
            /** @description The lowest; null while there is no price list */
            price: components["schemas"]["MoneyView"] | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            courseId: string;
            courseTitle: string;
            courseSlug: string;
            /** Format: uuid */
            centreId: string;
            /** @description What tells it from its sisters; may be empty */
            titleSuffix: string;
            /** @enum {string} */
            status: "draft" | "open" | "confirmed" | "running" | "closed" | "postponed" | "cancelled";
            statusReason: string | null;
            /** Format: date */
            startsOn: string | null;
            /** Format: date */
            endsOn: string | null;
            prices: components["schemas"]["PriceListView"] | null;
            minimum: number;
            instructors: components["schemas"]["EditionInstructorView"][];
            /** @description Cancelled ones included */
            sessions: components["schemas"]["EditionSessionView"][];
        };
        StaffEditionCardView: {
            capacity: number;
            placesLeft: number;
            /** @description How many people wait for a place */
            waiting: number;
            /** @description The lowest; null while there is no price list */
            price: components["schemas"]["MoneyView"] | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            courseId: string;
            courseTitle: string;
            courseSlug: string;
            /** Format: uuid */
            centreId: string;
            titleSuffix: string;
            /** @enum {string} */
            status: "draft" | "open" | "confirmed" | "running" | "closed" | "postponed" | "cancelled";
            /** Format: date */
            startsOn: string | null;
            /** Format: date */
            endsOn: string | null;
            minimum: number;
            /** Format: date */
            decidesOn: string | null;
            sessionCount: number;
        };
        StaffEditionView: {
            capacity: number;
            placesLeft: number;
            /** @description How many people wait for a place */
            waiting: number;
            /** @description The lowest; null while there is no price list */
            price: components["schemas"]["MoneyView"] | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            courseId: string;
            courseTitle: string;
            courseSlug: string;
            /** Format: uuid */
            centreId: string;
            /** @description What tells it from its sisters; may be empty */
            titleSuffix: string;
            /** @enum {string} */
            status: "draft" | "open" | "confirmed" | "running" | "closed" | "postponed" | "cancelled";
            statusReason: string | null;
            /** Format: date */
            startsOn: string | null;
            /** Format: date */
            endsOn: string | null;
            prices: components["schemas"]["PriceListView"] | null;
            minimum: number;
            instructors: components["schemas"]["EditionInstructorView"][];
            /** @description Cancelled ones included */
            sessions: components["schemas"]["EditionSessionView"][];
            /** @description For `If-Match` */
            version: number;
            /** Format: date */
            decidesOn: string | null;
            /** @description What holding it costs; null while nobody has said */
            fixedCost: components["schemas"]["MoneyView"] | null;
            costPerPerson: components["schemas"]["MoneyView"];
            /** @enum {string|null} */
            layout: "workbenches" | "classroom" | "horseshoe" | "one-table" | "theatre" | "open" | null;
            equipment: string[];
            joiningInstructions: string;
        };
        EditionInstructorBody: {
            /** Format: uuid */
            personId: string;
            /** @enum {string} */
            role: "lead" | "assistant";
        };
        PricesBody: {
            /** @description Cents */
            coworker: number;
            /** @description Cents */
            resident: number;
            /** @description Cents */
            external: number;
        };
        EditionBody: {
            /** @description What tells it from its sisters: «di gennaio» */
            titleSuffix?: string;
            capacity: number;
            minimum?: number;
            /**
             * Format: date
             * @description Until when it is decided whether it is held
             */
            decidesOn?: string | null;
            /** @description Cents: what holding it costs */
            fixedCost?: number | null;
            /** @description Cents, for each who takes part */
            costPerPerson?: number;
            /** @enum {string|null} */
            layout?: "workbenches" | "classroom" | "horseshoe" | "one-table" | "theatre" | "open" | null;
            /** @description What its spaces must have */
            equipment?: string[];
            /** @description For those who have a place, once it is confirmed */
            joiningInstructions?: string;
            instructors?: components["schemas"]["EditionInstructorBody"][];
            /** Format: uuid */
            centreId: string;
            /** @description Null while there is no price list */
            prices?: components["schemas"]["PricesBody"] | null;
        };
        EditionChangeBody: {
            /** @description What tells it from its sisters: «di gennaio» */
            titleSuffix?: string;
            capacity?: number;
            minimum?: number;
            /**
             * Format: date
             * @description Until when it is decided whether it is held
             */
            decidesOn?: string | null;
            /** @description Cents: what holding it costs */
            fixedCost?: number | null;
            /** @description Cents, for each who takes part */
            costPerPerson?: number;
            /** @enum {string|null} */
            layout?: "workbenches" | "classroom" | "horseshoe" | "one-table" | "theatre" | "open" | null;
            /** @description What its spaces must have */
            equipment?: string[];
            /** @description For those who have a place, once it is confirmed */
            joiningInstructions?: string;
            instructors?: components["schemas"]["EditionInstructorBody"][];
        };
        ReasonBody: {
            /** @description Told to whoever is enrolled */
            reason: string;
        };
        InstructorView: {
            /** Format: uuid */
            personId: string;
            name: string;
            bio: string;
            skills: string[];
        };
        InstructorBody: {
            /** @description Public */
            bio: string;
            skills?: string[];
        };
        CentreView: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @example Europe/Rome */
            zone: string;
            /** @description For `If-Match` */
            version: number;
        };
        CentreBody: {
            name: string;
            /** @description IANA time zone, such as Europe/Rome */
            zone: string;
        };
        Created: {
            /** Format: uuid */
            id: string;
        };
        CentreChange: {
            name?: string;
            /** @description IANA time zone, such as Europe/Rome */
            zone?: string;
        };
        SpaceView: {
            /** Format: uuid */
            id: string;
            name: string;
            capacity: number;
            setUpMinutes: number;
            clearUpMinutes: number;
            layouts: ("workbenches" | "classroom" | "horseshoe" | "one-table" | "theatre" | "open")[];
            equipment: string[];
            accessible: boolean;
            /** @description A video room, which any number of sessions share */
            remote: boolean;
            /** @description For `If-Match` */
            version: number;
        };
        OpeningView: {
            /** @enum {string} */
            weekday: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
            /** @example 09:00 */
            opensAt: string;
            /** @example 22:00 */
            closesAt: string;
        };
        BandView: {
            /** @enum {string} */
            weekday: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
            /** @example 09:00 */
            opensAt: string;
            /** @example 22:00 */
            closesAt: string;
            /** @enum {string} */
            band: "evening" | "weekend" | "daytime";
        };
        ClosureView: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            reason: string;
        };
        VenueView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            centreId: string;
            name: string;
            address: string;
            city: string;
            zone: string;
            accessNotes: string;
            keepsHolidays: boolean;
            /** @description For `If-Match`; its opening hours count too */
            version: number;
            spaces: components["schemas"]["SpaceView"][];
            openings: components["schemas"]["OpeningView"][];
            /** @description The openings by part of the week */
            bands: components["schemas"]["BandView"][];
            /** @description Those not yet over */
            closures: components["schemas"]["ClosureView"][];
        };
        VenueBody: {
            name: string;
            address: string;
            city: string;
            /** @description That of its centre when not given */
            zone?: string;
            accessNotes?: string;
            /** @description Whether it stays closed on national holidays */
            keepsHolidays?: boolean;
        };
        VenueChange: {
            name?: string;
            address?: string;
            city?: string;
            /** @description That of its centre when not given */
            zone?: string;
            accessNotes?: string;
            /** @description Whether it stays closed on national holidays */
            keepsHolidays?: boolean;
        };
        OpeningBody: {
            /** @enum {string} */
            weekday: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
            opensAt: string;
            /** @description At or before the opening it means after midnight */
            closesAt: string;
        };
        OpeningHoursBody: {
            openings: components["schemas"]["OpeningBody"][];
        };
        SpaceBody: {
            name: string;
            capacity: number;
            setUpMinutes?: number;
            clearUpMinutes?: number;
            layouts?: ("workbenches" | "classroom" | "horseshoe" | "one-table" | "theatre" | "open")[];
            equipment?: string[];
            accessible?: boolean;
            /** @description A video room, which any number of sessions share */
            remote?: boolean;
        };
        SpaceChange: {
            name?: string;
            capacity?: number;
            setUpMinutes?: number;
            clearUpMinutes?: number;
            layouts?: ("workbenches" | "classroom" | "horseshoe" | "one-table" | "theatre" | "open")[];
            equipment?: string[];
            accessible?: boolean;
        };
        ClosureBody: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            reason: string;
        };
        AddedClosureView: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            reason: string;
            /** @description Sessions planned on those days, to be moved or cancelled */
            sessionsInside: number;
        };
        HolidayView: {
            /** Format: date */
            date: string;
            nameIt: string;
            nameEn: string;
        };
        CalendarSessionView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            editionId: string;
            /** @description What it is about; may be empty */
            title: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            /** Format: date */
            localDate: string;
            /** @example 18:30 */
            startTime: string;
            /** @example 21:00 */
            endTime: string;
            /** @example Europe/Rome */
            zone: string;
            minutes: number;
            /** @enum {string} */
            band: "evening" | "weekend" | "daytime";
            /** @enum {string} */
            status: "planned" | "cancelled";
            cancelledBecause: string | null;
            space: components["schemas"]["SpaceRefView"];
            venue: components["schemas"]["VenueRefView"];
            instructors: components["schemas"]["InstructorRefView"][];
            /** @description For `If-Match` */
            version: number;
            capacity: number;
            placesLeft: number;
            /** @description How many people wait for a place */
            waiting: number;
            /** @description The lowest; null while there is no price list */
            price: components["schemas"]["MoneyView"] | null;
            courseTitle: string;
            courseSlug: string;
            /** @description The first is its home and gives it its colour */
            topics: string[];
            format: string;
            /** @enum {string} */
            editionStatus: "draft" | "open" | "confirmed" | "running" | "closed" | "postponed" | "cancelled";
            /** @description Whether the edition starts with it */
            isFirst: boolean;
        };
        PlanningProblemView: {
            /** @example scheduling.space-busy */
            code: string;
            detail: string;
            params: Record<string, never>;
        };
        ProposedSlotView: {
            /** Format: date */
            date: string;
            startTime: string;
            endTime: string;
            zone: string;
        };
        ProposedSpaceView: {
            /** Format: uuid */
            id: string;
            name: string;
            capacity: number;
            venueName: string;
        };
        ProposalsView: {
            /** @description The nearest times at which the space and people are free */
            slots: components["schemas"]["ProposedSlotView"][];
            /** @description Spaces that are free and fit at the time wished */
            spaces: components["schemas"]["ProposedSpaceView"][];
        };
        RehearsedSlotView: {
            /** Format: date */
            date: string;
            startTime: string;
            endTime: string;
            zone: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            /** @description Empty when it can be held */
            problems: components["schemas"]["PlanningProblemView"][];
            /** @description For the first ten slots with problems */
            proposals: components["schemas"]["ProposalsView"] | null;
        };
        LabelView: {
            it: string;
            en: string;
        };
        SkippedDayView: {
            /** Format: date */
            date: string;
            reason: components["schemas"]["LabelView"];
        };
        RehearsalView: {
            slots: components["schemas"]["RehearsedSlotView"][];
            skipped: components["schemas"]["SkippedDayView"][];
        };
        ScheduledView: {
            sessions: components["schemas"]["EditionSessionView"][];
            skipped: components["schemas"]["SkippedDayView"][];
        };
        SlotBody: {
            /** Format: date */
            date: string;
            startTime: string;
            /** @description Before the start it falls on the next day */
            endTime: string;
            /**
             * @description When the clocks go back and a time comes twice
             * @enum {string}
             */
            disambiguation?: "earlier" | "later";
        };
        RecurrenceBody: {
            weekdays: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[];
            /** Format: date */
            from: string;
            startTime: string;
            endTime: string;
            /** @description How many; days left out do not count */
            count?: number;
            /**
             * Format: date
             * @description The last day, instead of how many
             */
            until?: string;
            /** @description Leaves out closures and national holidays: so unless said otherwise */
            skipHolidays?: boolean;
        };
        SessionsBody: {
            /** Format: uuid */
            spaceId: string;
            slot?: components["schemas"]["SlotBody"];
            recurrence?: components["schemas"]["RecurrenceBody"];
            /** @description What each session is about, in order */
            titles?: string[];
            /** @description Those of the edition when not given */
            instructorIds?: string[];
            /** @description Also while the venue is closed */
            evenIfClosed?: boolean;
        };
        ShiftBody: {
            /** @description Days later, or earlier when negative */
            days: number;
            /** @description Also while a venue is closed */
            evenIfClosed?: boolean;
        };
        SessionChangeBody: {
            /** Format: date */
            date?: string;
            startTime?: string;
            /** @description Before the start it falls on the next day */
            endTime?: string;
            /**
             * @description When the clocks go back and a time comes twice
             * @enum {string}
             */
            disambiguation?: "earlier" | "later";
            /** Format: uuid */
            spaceId?: string;
            instructorIds?: string[];
            title?: string;
            /** @description Also while the venue is closed */
            evenIfClosed?: boolean;
        };
        PricesDto: {
            coworker: number;
            resident: number;
            external: number;
        };
        BankAccountView: {
            beneficiary: string;
            /** @example IT60X0542811101000000123456 */
            iban: string;
            bank: string;
        };
        PriceStepView: {
            /** @enum {string} */
            kind: "list" | "member" | "age" | "concession" | "early" | "code" | "entitlement" | "gift";
            label: components["schemas"]["LabelView"];
            /** @description Less than zero when it lowers the price */
            amount: components["schemas"]["MoneyView"];
        };
        OrderLineView: {
            /** Format: uuid */
            id: string;
            kind: string;
            /** Format: uuid */
            subjectId: string;
            description: string;
            /** @description As agreed */
            amount: components["schemas"]["MoneyView"];
            /** @description Why; none where nobody quoted */
            steps: components["schemas"]["PriceStepView"][];
            /** @enum {string} */
            status: "active" | "cancelled";
            /** Format: date-time */
            cancelledAt: string | null;
            /** @description What the centre keeps of it once cancelled */
            kept: components["schemas"]["MoneyView"];
            /** @description What of it is not asked for any more */
            forgone: components["schemas"]["MoneyView"];
            /** @description To be given back of what came in for it, done already or not */
            owed: components["schemas"]["MoneyView"];
        };
        CreditView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            lineId: string;
            reason: string;
            amount: components["schemas"]["MoneyView"];
            /** Format: date-time */
            aroseAt: string;
            givenBack: boolean;
        };
        PaymentView: {
            amount: components["schemas"]["MoneyView"];
            /** @enum {string} */
            method: "desk" | "transfer" | "card";
            /** Format: date-time */
            receivedAt: string;
            /**
             * Format: date
             * @description Of a transfer, the day the bank says
             */
            receivedOn: string | null;
            /**
             * Format: date-time
             * @description It was not this order’s after all
             */
            takenBackAt: string | null;
            /** @example R 12/2027 */
            receipt: string;
            /** Format: uuid */
            documentId: string;
        };
        RefundView: {
            amount: components["schemas"]["MoneyView"];
            /** Format: date-time */
            givenAt: string;
            /** @example RR 3/2027 */
            receipt: string;
            /** Format: uuid */
            documentId: string;
        };
        OrderView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            payerId: string;
            payerName: string;
            /** @enum {string} */
            method: "free" | "desk" | "transfer" | "card" | "entitlement" | "invoice";
            /** @enum {string} */
            status: "open" | "paid" | "cancelled";
            total: components["schemas"]["MoneyView"];
            paid: components["schemas"]["MoneyView"];
            due: components["schemas"]["MoneyView"];
            /** @description Still to be given back */
            toGiveBack: components["schemas"]["MoneyView"];
            /** @description On its way back to the card */
            goingBack: components["schemas"]["MoneyView"];
            /**
             * @description Where what is owed goes; null while unknown
             * @example IT•• 3456
             */
            returnAccount: string | null;
            /** Format: date-time */
            placedAt: string;
            /** @description What a transfer must carry (ISO 11649) */
            reference: string | null;
            /**
             * Format: date-time
             * @description «I have paid»
             */
            declaredPaidAt: string | null;
            /** @description Where a transfer still due goes */
            payTo: components["schemas"]["BankAccountView"] | null;
            lines: components["schemas"]["OrderLineView"][];
            /** @description What goes back of its lines, one for each reason */
            credits: components["schemas"]["CreditView"][];
            payments: components["schemas"]["PaymentView"][];
            refunds: components["schemas"]["RefundView"][];
        };
        PaymentDto: {
            /** @enum {string} */
            method: "desk" | "transfer";
            amount: number;
            /**
             * Format: date
             * @description Of a transfer: the day the bank says; today when left out
             */
            receivedOn?: string;
        };
        PartLetGoDto: {
            /** @description Cents of euro that are not asked for any more */
            amount: number;
            /** @description Once for each reason: the same one again changes nothing */
            reason: string;
        };
        RefundDto: {
            /** @enum {string} */
            method: "desk";
            amount: number;
            /**
             * Format: uuid
             * @description Only what goes back for this reason; all of it when left out
             */
            creditId?: string;
        };
        MovedView: {
            income: components["schemas"]["MoneyView"];
            /** @description Given back, and payments that were none */
            givenBack: components["schemas"]["MoneyView"];
            net: components["schemas"]["MoneyView"];
        };
        MovedByMethodView: {
            income: components["schemas"]["MoneyView"];
            /** @description Given back, and payments that were none */
            givenBack: components["schemas"]["MoneyView"];
            net: components["schemas"]["MoneyView"];
            /** @enum {string} */
            method: "desk" | "transfer" | "card";
        };
        MovedByKindView: {
            income: components["schemas"]["MoneyView"];
            /** @description Given back, and payments that were none */
            givenBack: components["schemas"]["MoneyView"];
            net: components["schemas"]["MoneyView"];
            /** @enum {string} */
            kind: "courses" | "memberships" | "gifts" | "other";
        };
        CountedMoneyView: {
            count: number;
            sum: components["schemas"]["MoneyView"];
        };
        LookedThroughView: {
            /** Format: date */
            until: string;
            daysAgo: number;
        };
        MoneyAtAGlanceView: {
            total: components["schemas"]["MovedView"];
            methods: components["schemas"]["MovedByMethodView"][];
            kinds: components["schemas"]["MovedByKindView"][];
            /** @description Orders still to be paid */
            owedToUs: components["schemas"]["CountedMoneyView"];
            toGiveBack: components["schemas"]["CountedMoneyView"];
            /** @description Movements that nobody has decided about yet */
            undecided: components["schemas"]["CountedMoneyView"];
            /** @description The last day the account has been seen until */
            lookedThrough: components["schemas"]["LookedThroughView"] | null;
        };
        BankView: {
            account: components["schemas"]["BankAccountView"] | null;
            /** Format: date */
            checkedUntil: string | null;
            /**
             * Format: date
             * @description The last day a statement covers
             */
            statementUntil: string | null;
        };
        BankAccountDto: {
            beneficiary: string;
            /** @description With or without spaces */
            iban: string;
            bank: string;
        };
        BankCheckDto: {
            /** Format: date */
            coversUntil: string;
        };
        StatementColumnsView: {
            bookedOn: string;
            amount: string;
            credit: string;
            debit: string;
            text: string;
            payer: string;
            payerIban: string;
        };
        FileColumnsView: {
            names: string[];
            /** @description A few rows */
            rows: string[][];
            chosen: components["schemas"]["StatementColumnsView"];
        };
        DaysView: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        CardRefusedView: {
            /** @description How often it was tried */
            times: number;
            /** Format: date-time */
            lastAt: string;
            /**
             * @description As the gateway says
             * @example expired_or_canceled_card
             */
            because: string | null;
        };
        ToGiveBackView: {
            /** Format: uuid */
            id: string;
            /**
             * @description Of something no longer given, or money that nothing asks for
             * @enum {string}
             */
            kind: "credit" | "surplus";
            /** Format: uuid */
            orderId: string | null;
            payerName: string;
            /** @description What it was for */
            description: string | null;
            amount: components["schemas"]["MoneyView"];
            /** @enum {string|null} */
            surplusReason: "overpaid" | "settled" | "given-up" | "not-ours" | null;
            /** Format: date-time */
            aroseAt: string;
            /** @enum {string|null} */
            paidBy: "desk" | "transfer" | "card" | null;
            /**
             * @description Null while nobody knows it
             * @example IT•• 3456
             */
            iban: string | null;
            /** @description The card it came from did not take it back */
            cardRefused: components["schemas"]["CardRefusedView"] | null;
        };
        FoundReturnView: {
            toGiveBack: components["schemas"]["ToGiveBackView"];
            /** Format: date */
            bookedOn: string;
            /** @description Why, besides the sum */
            reasons: ("iban" | "reference" | "name")[];
        };
        SampleMovementView: {
            /** Format: date */
            bookedOn: string;
            amount: components["schemas"]["MoneyView"];
            payer: string | null;
            text: string;
        };
        StatementReportView: {
            /** @enum {string} */
            format: "csv" | "camt.053";
            /** @description False while its columns, or its days, are still to be said */
            readable: boolean;
            /** @description Of a CSV file */
            columns: components["schemas"]["FileColumnsView"] | null;
            days: components["schemas"]["DaysView"] | null;
            /** @description How many movements were not known yet */
            fresh: number;
            /** @description What they come to */
            total: components["schemas"]["MoneyView"];
            /** @description How many were known already */
            known: number;
            /** @description How many went out */
            debits: number;
            /** @description What of that was a sum given back, not written down yet */
            returns: components["schemas"]["FoundReturnView"][];
            /** @description The first of those not known yet */
            sample: components["schemas"]["SampleMovementView"][];
            /**
             * Format: date
             * @description Until when the account is seen with it
             */
            checkedUntil: string | null;
            /** @description Days before it that no statement covers: the account is not seen beyond them */
            leavesGap: boolean;
        };
        StatementColumnsDto: {
            /** @description The day; left out when none does */
            bookedOn?: string;
            /** @description The sum, with its sign; left out when none does */
            amount?: string;
            /** @description What came in, where it has a column of its own; left out when none does */
            credit?: string;
            /** @description What went out, where it has a column of its own; left out when none does */
            debit?: string;
            /** @description What the payer wrote; left out when none does */
            text?: string;
            /** @description Who paid; left out when none does */
            payer?: string;
            /** @description From which account; left out when none does */
            payerIban?: string;
        };
        MatchedOrderView: {
            /** Format: uuid */
            id: string;
            payerName: string;
            description: string;
            paid: components["schemas"]["MoneyView"];
        };
        MovementDecisionView: {
            /** @enum {string} */
            kind: "matched" | "returned" | "set-aside";
            by: string;
            /** Format: date-time */
            at: string;
            orders: components["schemas"]["MatchedOrderView"][];
            /** @description What nothing asks for */
            surplus: components["schemas"]["MoneyView"] | null;
        };
        SuggestedOrderView: {
            /** Format: uuid */
            id: string;
            payerName: string;
            description: string;
            /** @description What would settle it */
            missing: components["schemas"]["MoneyView"];
        };
        SuggestionView: {
            /** @enum {string} */
            certainty: "certain" | "likely" | "possible";
            reasons: ("reference" | "amount" | "name" | "declared" | "less" | "more" | "settled")[];
            orders: components["schemas"]["SuggestedOrderView"][];
        };
        MovementView: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            bookedOn: string;
            amount: components["schemas"]["MoneyView"];
            payer: string | null;
            /** @example IT•• 3456 */
            payerIban: string | null;
            text: string;
            decision: components["schemas"]["MovementDecisionView"] | null;
            /** @description While nothing is decided */
            suggestions: components["schemas"]["SuggestionView"][];
        };
        ConfirmedView: {
            confirmed: number;
        };
        ConfirmMovementDto: {
            /** @description The orders it was for, in the order in which they are paid */
            orderIds: string[];
        };
        GivenBackDto: {
            /** @enum {string} */
            method: "desk" | "transfer";
            /**
             * Format: date
             * @description The day it went; today when left out
             */
            on?: string;
        };
        IbanView: {
            /** @example IT60X0542811101000000123456 */
            iban: string;
        };
        ReturnAccountDto: {
            /** @description With or without spaces */
            iban: string;
        };
        CheckoutView: {
            /**
             * Format: uri
             * @description The page of the gateway to go to
             */
            url: string;
        };
        WithdrawalView: {
            /** Format: uuid */
            orderId: string;
            payerName: string;
            /** @description Where the confirmation goes */
            email: string | null;
            what: string[];
            /** @enum {string} */
            method: "free" | "desk" | "transfer" | "card" | "entitlement" | "invoice";
            /** Format: date-time */
            concludedAt: string;
            /** Format: date */
            lastDay: string;
            hasRight: boolean;
            /** @description Whether there is still something to withdraw from */
            stands: boolean;
            paid: components["schemas"]["MoneyView"];
            /** @description What goes back */
            back: components["schemas"]["MoneyView"];
            /** Format: date-time */
            receivedAt: string | null;
            /**
             * Format: date
             * @description By when the money is back
             */
            refundDueOn: string | null;
        };
        WithdrawalDto: {
            /** @description From the link of the mail */
            key: string;
            name: string;
            /**
             * Format: email
             * @description Where the confirmation goes
             */
            email: string;
        };
        DocumentView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            orderId: string;
            /** @enum {string} */
            kind: "receipt" | "courtesy-invoice" | "credit-note";
            /** @example R 12/2027 */
            number: string;
            /** Format: date */
            issuedOn: string;
            /** @description Whom it names */
            partyName: string;
            /** @description What it is for, a line each */
            descriptions: string[];
            /** @description Of a credit note: the documents it takes back, in whole or in part */
            corrects: string[];
            /** @enum {string} */
            method: "desk" | "transfer" | "card";
            /**
             * Format: date
             * @description The day the money moved
             */
            paidOn: string;
            total: components["schemas"]["MoneyView"];
            exempt: components["schemas"]["MoneyView"];
            outOfScope: components["schemas"]["MoneyView"];
            taxable: components["schemas"]["MoneyView"];
            vat: components["schemas"]["MoneyView"];
            stampDuty: components["schemas"]["MoneyView"];
        };
        PaymentsOfADayView: {
            documents: number;
            income: components["schemas"]["MoneyView"];
            /** @description Credit notes */
            givenBack: components["schemas"]["MoneyView"];
            net: components["schemas"]["MoneyView"];
            exempt: components["schemas"]["MoneyView"];
            outOfScope: components["schemas"]["MoneyView"];
            taxable: components["schemas"]["MoneyView"];
            vat: components["schemas"]["MoneyView"];
            /** @description Due on documents and credit notes alike */
            stampDuty: components["schemas"]["MoneyView"];
            /**
             * Format: date
             * @description The day the money moved
             */
            day: string;
            /** @enum {string} */
            method: "desk" | "transfer" | "card";
        };
        PaymentSumsView: {
            documents: number;
            income: components["schemas"]["MoneyView"];
            /** @description Credit notes */
            givenBack: components["schemas"]["MoneyView"];
            net: components["schemas"]["MoneyView"];
            exempt: components["schemas"]["MoneyView"];
            outOfScope: components["schemas"]["MoneyView"];
            taxable: components["schemas"]["MoneyView"];
            vat: components["schemas"]["MoneyView"];
            /** @description Due on documents and credit notes alike */
            stampDuty: components["schemas"]["MoneyView"];
        };
        FiscalPartyView: {
            name: string;
            /** @description Codice fiscale */
            taxCode: string | null;
            /** @description Partita IVA */
            vatNumber: string | null;
            address: string;
            postalCode: string;
            city: string;
            province: string | null;
            /** @example IT */
            country: string;
            /** @description For `If-Match` */
            version: number;
        };
        FiscalPartyAnswer: {
            /** @description Null as long as nobody gave them */
            party: components["schemas"]["FiscalPartyView"] | null;
        };
        FiscalPartyDto: {
            name: string;
            /** @description Codice fiscale */
            taxCode: string | null;
            /** @description Partita IVA */
            vatNumber: string | null;
            address: string;
            postalCode: string;
            city: string;
            /** @description Two letters; none abroad */
            province: string | null;
            /** @description ISO 3166-1 */
            country: string;
        };
        TaxIssuerView: {
            /** Format: date */
            validFrom: string;
            name: string;
            address: string;
            taxCode: string;
            vatNumber: string | null;
            /** @description Section and number in the RUNTS */
            runts: string | null;
            receiptSeries: string;
            invoiceSeries: string;
            creditSeries: string;
            /** @description False as long as they are the data Bottega comes with */
            confirmed: boolean;
        };
        LineTreatmentView: {
            /** @description `all`, or the kind of line it is for */
            appliesTo: string;
            /** Format: date */
            validFrom: string;
            /** @enum {string} */
            nature: "exempt" | "out-of-scope" | "taxed";
            vatPercent: number;
            bearsStamp: boolean;
            /** @description The law it rests on, as documents print it */
            reason: string;
            /** @description False as long as they are the data Bottega comes with */
            confirmed: boolean;
        };
        TaxSettingsView: {
            /** @description The latest first */
            issuers: components["schemas"]["TaxIssuerView"][];
            /** @description The latest first */
            treatments: components["schemas"]["LineTreatmentView"][];
        };
        TaxIssuerDto: {
            /** Format: date */
            validFrom: string;
            name: string;
            /** @description As documents print it, with CAP, city and province */
            address: string;
            taxCode: string;
            vatNumber: string | null;
            /** @description Section and number in the RUNTS */
            runts: string | null;
            receiptSeries: string;
            invoiceSeries: string;
            creditSeries: string;
        };
        TaxTreatmentDto: {
            /** @enum {string} */
            appliesTo: "all" | "enrolment" | "membership" | "membership-upgrade";
            /** Format: date */
            validFrom: string;
            /** @enum {string} */
            nature: "exempt" | "out-of-scope" | "taxed";
            vatPercent: number;
            /** @description Whether it counts towards stamp duty */
            bearsStamp: boolean;
            /** @description The law it rests on, as documents print it */
            reason: string;
        };
        DiscountView: {
            percent: number | null;
            amount: components["schemas"]["MoneyView"] | null;
            /** Format: uuid */
            id: string;
            subjectKind: string;
            /** Format: uuid */
            subjectId: string | null;
            /** @enum {string} */
            kind: "member" | "age" | "concession" | "early";
            /** Format: uuid */
            planId: string | null;
            ageFrom: number | null;
            ageTo: number | null;
            /** @enum {string|null} */
            concession: "student" | "job-seeker" | "low-income" | "disability" | null;
            /** Format: date */
            until: string | null;
            /** Format: date-time */
            endedAt: string | null;
        };
        DiscountDto: {
            /** @enum {string} */
            subjectKind: "edition" | "membership-plan";
            /**
             * Format: uuid
             * @description Everything of that kind when left out
             */
            subjectId?: string;
            /** @enum {string} */
            kind: "member" | "age" | "concession" | "early";
            /** @description Of the price; or an amount */
            percent?: number;
            /** @description Cents of euro */
            amount?: number;
            /**
             * Format: uuid
             * @description For members of one plan; of any when left out
             */
            planId?: string;
            ageFrom?: number;
            ageTo?: number;
            /** @enum {string} */
            concession?: "student" | "job-seeker" | "low-income" | "disability";
            /**
             * Format: date
             * @description For deciding early: the last day
             */
            until?: string;
        };
        PromoCodeView: {
            percent: number | null;
            amount: components["schemas"]["MoneyView"] | null;
            /** Format: uuid */
            id: string;
            code: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            subjectKind: string | null;
            /** Format: uuid */
            subjectId: string | null;
            /** @description In all */
            most: number | null;
            /** @description By one person */
            mostEach: number;
            used: number;
            /** Format: date-time */
            endedAt: string | null;
        };
        PromoCodeDto: {
            /** @description Letters, digits and hyphens */
            code: string;
            /** @description Of the price; or an amount */
            percent?: number;
            /** @description Cents of euro */
            amount?: number;
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description The last day
             */
            to: string;
            /** @enum {string} */
            subjectKind?: "edition" | "membership-plan";
            /**
             * Format: uuid
             * @description For one thing only, with its kind
             */
            subjectId?: string;
            /** @description In all; as often as one likes when left out */
            most?: number;
            /** @description By one person; once when left out */
            mostEach?: number;
        };
        ConcessionCutView: {
            percent: number | null;
            amount: components["schemas"]["MoneyView"] | null;
            /** @enum {string} */
            kind: "student" | "job-seeker" | "low-income" | "disability";
            subjectKind: string;
            /** @description Everything of that kind; some of it when false */
            everything: boolean;
        };
        OfferedConcessionsView: {
            /** @description None where the centre asks for no concession */
            cuts: components["schemas"]["ConcessionCutView"][];
        };
        ConcessionView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            personId: string;
            personName: string;
            /** @enum {string} */
            kind: "student" | "job-seeker" | "low-income" | "disability";
            evidence: string;
            /** @enum {string} */
            status: "declared" | "proven" | "refused";
            /** Format: date-time */
            declaredAt: string;
            checkedBy: string | null;
            /** Format: date-time */
            checkedAt: string | null;
            /** Format: date */
            validTo: string | null;
            reason: string | null;
        };
        DeclareConcessionDto: {
            /** @enum {string} */
            kind: "student" | "job-seeker" | "low-income" | "disability";
            /** @description What you will show: «attestazione ISEE 2027» */
            evidence: string;
        };
        RecordConcessionDto: {
            /** @enum {string} */
            kind: "student" | "job-seeker" | "low-income" | "disability";
            /** @description What you will show: «attestazione ISEE 2027» */
            evidence: string;
            /** Format: uuid */
            personId: string;
            /**
             * Format: date
             * @description The last day it is valid
             */
            validTo: string;
        };
        CheckConcessionDto: {
            proven: boolean;
            /**
             * Format: date
             * @description When proven: the last day it is valid
             */
            validTo?: string;
            /** @description When not: why */
            reason?: string;
        };
        MembershipHolderView: {
            /** Format: uuid */
            id: string;
            givenName: string;
            familyName: string;
        };
        MembershipPlanRefView: {
            /** Format: uuid */
            id: string;
            /** @description As it was called when it was bought */
            name: string;
            /** @enum {string} */
            kind: "path" | "annual" | "pack" | "community" | "activity";
        };
        ScopeView: {
            /** @enum {string} */
            kind: "all" | "courses" | "paths" | "topics";
            /** @description Ids of courses or paths, or names of topics; empty for all */
            of: string[];
        };
        BalanceView: {
            /** @enum {string} */
            unit: "training" | "credit" | "hour";
            /** @description What it gave, corrections included */
            granted: number;
            available: number;
            /** @description Put aside for courses to come */
            reserved: number;
            scope: components["schemas"]["ScopeView"];
        };
        MembershipOrderView: {
            /** Format: uuid */
            id: string;
            total: components["schemas"]["MoneyView"];
            paid: components["schemas"]["MoneyView"];
            /** @description Still to be paid, for all it holds */
            due: components["schemas"]["MoneyView"];
            /** @description How many things it holds, this one among them */
            things: number;
            /** @enum {string} */
            method: "free" | "desk" | "transfer" | "card" | "entitlement" | "invoice";
        };
        MembershipView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            status: "pending" | "upcoming" | "active" | "suspended" | "in-grace" | "expired" | "cancelled";
            person: components["schemas"]["MembershipHolderView"];
            plan: components["schemas"]["MembershipPlanRefView"];
            /**
             * Format: date
             * @description Null while it is not paid
             */
            startsOn: string | null;
            /** Format: date */
            endsOn: string | null;
            /** @description Its days have begun, and its payment was taken back since */
            unpaid: boolean;
            /**
             * Format: date
             * @description Until when one is a member still, after its end
             */
            graceUntil: string | null;
            balance: components["schemas"]["BalanceView"] | null;
            order: components["schemas"]["MembershipOrderView"];
            /** Format: uuid */
            renewsId: string | null;
            /**
             * Format: uuid
             * @description The one that goes on from it
             */
            renewedById: string | null;
            /**
             * Format: date-time
             * @description When its end was told of
             */
            noticeSentAt: string | null;
            /** Format: date-time */
            askedAt: string;
        };
        SuspendDto: {
            reason: string;
            /**
             * Format: date
             * @description The day it begins again by itself
             */
            until?: string;
        };
        LotView: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string;
            granted: number;
            available: number;
            reserved: number;
        };
        SuspensionView: {
            /** Format: date */
            from: string;
            /** Format: date */
            until: string | null;
            reason: string;
        };
        MembershipDetailView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            status: "pending" | "upcoming" | "active" | "suspended" | "in-grace" | "expired" | "cancelled";
            person: components["schemas"]["MembershipHolderView"];
            plan: components["schemas"]["MembershipPlanRefView"];
            /**
             * Format: date
             * @description Null while it is not paid
             */
            startsOn: string | null;
            /** Format: date */
            endsOn: string | null;
            /** @description Its days have begun, and its payment was taken back since */
            unpaid: boolean;
            /**
             * Format: date
             * @description Until when one is a member still, after its end
             */
            graceUntil: string | null;
            balance: components["schemas"]["BalanceView"] | null;
            order: components["schemas"]["MembershipOrderView"];
            /** Format: uuid */
            renewsId: string | null;
            /**
             * Format: uuid
             * @description The one that goes on from it
             */
            renewedById: string | null;
            /**
             * Format: date-time
             * @description When its end was told of
             */
            noticeSentAt: string | null;
            /** Format: date-time */
            askedAt: string;
            lots: components["schemas"]["LotView"][];
            suspensions: components["schemas"]["SuspensionView"][];
            cancelReason: string | null;
        };
        UpgradeTermsView: {
            price: components["schemas"]["MoneyView"];
            /** @enum {string} */
            unit: "training" | "credit" | "hour";
            /** @description In units, as people count */
            grant: number;
        };
        UpgradeDto: {
            /** Format: uuid */
            planId: string;
            /** @enum {string} */
            payBy: "desk" | "transfer";
        };
        RenewDto: {
            /** @enum {string} */
            payBy: "free" | "desk" | "transfer" | "card" | "entitlement" | "invoice";
            /**
             * Format: uuid
             * @description Another plan; the same when left out
             */
            planId?: string;
        };
        AdjustDto: {
            /** @description In units; less than zero takes away */
            amount: number;
            reason: string;
        };
        CancelMembershipDto: {
            reason: string;
            /** @description Cents of what was paid that go back */
            giveBack: number;
        };
        AskMembershipDto: {
            /** Format: uuid */
            planId: string;
            /** @enum {string} */
            payBy: "free" | "desk" | "transfer" | "card" | "entitlement" | "invoice";
            promoCode?: string;
            /**
             * Format: uuid
             * @description One’s own, that this one goes on from
             */
            renewsId?: string;
            /**
             * Format: uuid
             * @description Somebody else, entered by staff
             */
            personId?: string;
        };
        LedgerEntryView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "grant" | "reserve" | "consume" | "release" | "forfeit" | "expire" | "adjust";
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            unit: "training" | "credit" | "hour";
            /** @description By how much what is available changed */
            available: number;
            /** @description By how much what is put aside changed */
            reserved: number;
            /** @description What it was for: a course, a plan, a reason */
            about: string;
            /** @description Of staff; null when it followed by itself */
            by: string | null;
        };
        GrantView: {
            /** @enum {string} */
            unit: "training" | "credit" | "hour";
            amount: number;
        };
        WeightView: {
            /** Format: uuid */
            courseId: string;
            title: string;
            weight: number;
        };
        ValidityView: {
            /** @enum {string} */
            kind: "months" | "social-year";
            months: number | null;
            /** @example 09-01 */
            from: string | null;
        };
        PlanPricesView: {
            coworker: components["schemas"]["MoneyView"];
            resident: components["schemas"]["MoneyView"];
            external: components["schemas"]["MoneyView"];
        };
        PlanView: {
            /** Format: uuid */
            id: string;
            name: string;
            description: string;
            /** @enum {string} */
            kind: "path" | "annual" | "pack" | "community" | "activity";
            grant: components["schemas"]["GrantView"] | null;
            scope: components["schemas"]["ScopeView"];
            weights: components["schemas"]["WeightView"][];
            validity: components["schemas"]["ValidityView"];
            graceDays: number;
            prices: components["schemas"]["PlanPricesView"] | null;
        };
        StaffPlanView: {
            /** Format: uuid */
            id: string;
            name: string;
            description: string;
            /** @enum {string} */
            kind: "path" | "annual" | "pack" | "community" | "activity";
            grant: components["schemas"]["GrantView"] | null;
            scope: components["schemas"]["ScopeView"];
            weights: components["schemas"]["WeightView"][];
            validity: components["schemas"]["ValidityView"];
            graceDays: number;
            prices: components["schemas"]["PlanPricesView"] | null;
            onSale: boolean;
            /** @description Memberships of it that have not ended */
            holders: number;
            version: number;
        };
        GrantBody: {
            /** @enum {string} */
            unit: "training" | "credit" | "hour";
            amount: number;
        };
        ScopeBody: {
            /** @enum {string} */
            kind: "all" | "courses" | "paths" | "topics";
            /** @description Ids of courses or paths, or names of topics; empty for all */
            of: string[];
        };
        WeightBody: {
            /** @description A course */
            courseId: string;
            /** @description How many trainings or credits it counts for */
            weight: number;
        };
        ValidityBody: {
            /** @enum {string} */
            kind: "months" | "social-year";
            /** @description For how many months */
            months?: number;
            /** @description The day the social year begins: 09-01 */
            from?: string;
        };
        PlanPricesBody: {
            coworker: number;
            resident: number;
            external: number;
        };
        PlanBody: {
            name: string;
            description: string;
            /** @enum {string} */
            kind: "path" | "annual" | "pack" | "community" | "activity";
            /** @description Nothing, for a community membership */
            grant?: components["schemas"]["GrantBody"] | null;
            scope: components["schemas"]["ScopeBody"];
            /** @description Courses that count for more than one */
            weights?: components["schemas"]["WeightBody"][];
            validity: components["schemas"]["ValidityBody"];
            /** @description Days after its end in which one is a member still */
            graceDays: number;
            onSale: boolean;
            /** @description In cents; needed to put it on sale */
            prices?: components["schemas"]["PlanPricesBody"];
        };
        PlanChangeBody: {
            name?: string;
            description?: string;
            /** @enum {string} */
            kind?: "path" | "annual" | "pack" | "community" | "activity";
            /** @description Nothing, for a community membership */
            grant?: components["schemas"]["GrantBody"] | null;
            scope?: components["schemas"]["ScopeBody"];
            /** @description Courses that count for more than one */
            weights?: components["schemas"]["WeightBody"][];
            validity?: components["schemas"]["ValidityBody"];
            /** @description Days after its end in which one is a member still */
            graceDays?: number;
            onSale?: boolean;
            /** @description In cents; needed to put it on sale */
            prices?: components["schemas"]["PlanPricesBody"];
        };
        CalendarFeedView: {
            /**
             * Format: uri
             * @description null: not asked for
             */
            url: string | null;
            /**
             * Format: date-time
             * @description since when it is this one
             */
            since: string | null;
        };
        UsualCourseView: {
            price: components["schemas"]["MoneyView"];
            minutes: number;
        };
        WorthView: {
            /** @description How many of the courses it would have paid for */
            covered: number;
            /** @description The membership, and the courses it would not have paid for */
            spent: components["schemas"]["MoneyView"];
        };
        ComparedPlanView: {
            /** Format: uuid */
            planId: string;
            /** @description Half of those it is good for cost less */
            usual: components["schemas"]["UsualCourseView"] | null;
            /** @description How many usual courses come to its price, if it grants as many */
            paysFrom: number | null;
            /** @description With the courses of whoever asks */
            lastYear: components["schemas"]["WorthView"] | null;
        };
        LastYearView: {
            /** @description Begun in the last twelve months, and not free */
            courses: number;
            /** @description What they came to, without a membership */
            cost: components["schemas"]["MoneyView"];
        };
        ComparisonView: {
            /** @description Those on sale */
            plans: components["schemas"]["ComparedPlanView"][];
            lastYear: components["schemas"]["LastYearView"] | null;
        };
        DecisionView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            courseId: string;
            courseTitle: string;
            courseSlug: string;
            /** @enum {string} */
            cover: "coding" | "robotica" | "digitale" | "lavoro" | "cyber" | "foto" | "impresa" | "lingue";
            titleSuffix: string;
            /** @enum {string} */
            status: "draft" | "open" | "confirmed" | "running" | "closed" | "postponed" | "cancelled";
            /** Format: date */
            startsOn: string | null;
            /** Format: date */
            endsOn: string | null;
            sessionCount: number;
            capacity: number;
            minimum: number;
            /** @description Places taken, paid or not */
            taken: number;
            /** @description Places waited for */
            waiting: number;
            /**
             * @description Why it waits for a decision
             * @enum {string|null}
             */
            why: "overdue" | "soon" | "below-minimum" | null;
            /** Format: date */
            decidesOn: string | null;
            /**
             * Format: date
             * @description The first session’s, where none was set
             */
            decideBy: string | null;
            /** @description Negative once the day is past */
            daysLeft: number | null;
            /** @description Places that cover the costs; null where nobody said what it costs, or no number of places does */
            breakEven: number | null;
            /** @description What would be left over, were it held as it stands */
            balance: components["schemas"]["MoneyView"] | null;
            /** @description Who asked to be told when the course has a date */
            interested: number;
        };
        MergeTargetView: {
            /** Format: uuid */
            id: string;
            titleSuffix: string;
            /** @enum {string} */
            status: "draft" | "open" | "confirmed" | "running" | "closed" | "postponed" | "cancelled";
            /** Format: date */
            startsOn: string | null;
            /** Format: date */
            endsOn: string | null;
            placesLeft: number;
        };
        DecisionDetailView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            courseId: string;
            courseTitle: string;
            courseSlug: string;
            /** @enum {string} */
            cover: "coding" | "robotica" | "digitale" | "lavoro" | "cyber" | "foto" | "impresa" | "lingue";
            titleSuffix: string;
            /** @enum {string} */
            status: "draft" | "open" | "confirmed" | "running" | "closed" | "postponed" | "cancelled";
            /** Format: date */
            startsOn: string | null;
            /** Format: date */
            endsOn: string | null;
            sessionCount: number;
            capacity: number;
            minimum: number;
            /** @description Places taken, paid or not */
            taken: number;
            /** @description Places waited for */
            waiting: number;
            /**
             * @description Why it waits for a decision
             * @enum {string|null}
             */
            why: "overdue" | "soon" | "below-minimum" | null;
            /** Format: date */
            decidesOn: string | null;
            /**
             * Format: date
             * @description The first session’s, where none was set
             */
            decideBy: string | null;
            /** @description Negative once the day is past */
            daysLeft: number | null;
            /** @description Places that cover the costs; null where nobody said what it costs, or no number of places does */
            breakEven: number | null;
            /** @description What would be left over, were it held as it stands */
            balance: components["schemas"]["MoneyView"] | null;
            /** @description Who asked to be told when the course has a date */
            interested: number;
            possible: ("confirm" | "postpone" | "cancel" | "merge")[];
            mergeInto: components["schemas"]["MergeTargetView"][];
            /**
             * Format: uuid
             * @description The report of its cancellation
             */
            operationId: string | null;
        };
        PersonInDecisionView: {
            /** Format: uuid */
            enrolmentId: string;
            /** Format: uuid */
            personId: string;
            givenName: string;
            familyName: string;
            /** @description Without an address they are told by hand */
            hasEmail: boolean;
            /** @enum {string} */
            status: "held" | "pending" | "enrolled" | "completed" | "not_completed" | "withdrawn" | "cancelled" | "expired" | "transferred";
            /** @enum {string} */
            place: "kept" | "moved" | "cancelled";
            /** @description To give back */
            refund: components["schemas"]["MoneyView"];
            /** @description Not asked for any more */
            forgiven: components["schemas"]["MoneyView"];
            /** @description For who is moved: what their order asks more (or less) than the other edition would */
            difference: components["schemas"]["MoneyView"] | null;
        };
        MessageSampleView: {
            /** @example edition.cancelled */
            kind: string;
            count: number;
            subject: string;
            paragraphs: string[];
        };
        DecisionPreviewView: {
            /** @enum {string} */
            action: "confirm" | "postpone" | "cancel" | "merge";
            /** Format: uuid */
            into: string | null;
            /** @description Sent back with the decision: it is refused when the facts have changed since */
            fingerprint: string;
            people: components["schemas"]["PersonInDecisionView"][];
            /** @description Who waits for a place, and is told too */
            waiting: number;
            /** @description Reserved places without a name: whoever asked is told by hand */
            unnamed: number;
            messages: components["schemas"]["MessageSampleView"][];
            /** @description To give back, altogether */
            refunds: components["schemas"]["MoneyView"];
            /** @description Of how many orders */
            refundCount: number;
            /** @description Not asked for any more, altogether */
            forgiven: components["schemas"]["MoneyView"];
            seatsFreed: number;
            /** @description In the edition merged into */
            seatsTaken: number;
            /** @description Sessions to come that will not be held */
            sessionsGivenUp: number;
            /** @description What is to be typed to confirm */
            typeToConfirm: string | null;
        };
        SessionCancellationView: {
            /** @description Who is told */
            people: number;
            /** @description Of them, those to be told by hand */
            withoutEmail: number;
            /** @description Who waits for a place, and is told too */
            waiting: number;
            minutes: number;
            /** @description Of the sessions that stay */
            minutesLeft: number;
            /** @description To give back */
            refunds: components["schemas"]["MoneyView"];
            message: components["schemas"]["MessageSampleView"] | null;
        };
        DecisionDto: {
            /** @enum {string} */
            action: "confirm" | "postpone" | "cancel" | "merge";
            /**
             * Format: uuid
             * @description For a merge: the edition that goes on
             */
            into?: string;
            /** @description Of the preview that was looked at */
            fingerprint: string;
            /** @description Told to whoever is enrolled; not needed to confirm */
            reason?: string;
            /** @description The course’s title, where the preview asks for it */
            typed?: string;
        };
        DecidedView: {
            /** Format: uuid */
            editionId: string;
            /** @enum {string} */
            action: "confirm" | "postpone" | "cancel" | "merge";
            /** @enum {string} */
            status: "draft" | "open" | "confirmed" | "running" | "closed" | "postponed" | "cancelled";
            /**
             * Format: uuid
             * @description Where its progress is read
             */
            operationId: string | null;
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
            promoCode?: string;
            /** @description Staff only: adds a place beyond the capacity, and says why */
            overrideReason?: string;
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
            /** @description Still to be paid, for all it holds */
            due: components["schemas"]["MoneyView"];
            /** @description How many things it holds, this place among them */
            things: number;
            /**
             * Format: date-time
             * @description «I have paid»
             */
            declaredPaidAt: string | null;
        };
        UsedEntitlementView: {
            /** Format: uuid */
            membershipId: string;
            planName: string;
            /** @enum {string} */
            unit: "training" | "credit" | "hour";
            /** @description How much of it the place costs */
            uses: number;
            /** @description Of how much, when the place was taken */
            granted: number;
            /** Format: date */
            validTo: string;
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
            payBy: "free" | "desk" | "transfer" | "card" | "entitlement" | "invoice";
            /** Format: date-time */
            since: string;
            /** Format: date-time */
            createdAt: string;
            participant: components["schemas"]["ParticipantView"];
            course: components["schemas"]["EnrolledCourseView"];
            edition: components["schemas"]["EnrolledEditionView"];
            order: components["schemas"]["EnrolmentOrderView"];
            /**
             * Format: date-time
             * @description Until when it is kept unpaid
             */
            heldUntil: string | null;
            /** @description What it costs of a membership */
            entitlement: components["schemas"]["UsedEntitlementView"] | null;
            nextSession: components["schemas"]["NextSessionView"] | null;
            history: components["schemas"]["TransitionView"][];
        };
        EnrolmentView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            status: "held" | "pending" | "enrolled" | "completed" | "not_completed" | "withdrawn" | "cancelled" | "expired" | "transferred";
            /** @enum {string} */
            payBy: "free" | "desk" | "transfer" | "card" | "entitlement" | "invoice";
            /** Format: date-time */
            since: string;
            /** Format: date-time */
            createdAt: string;
            participant: components["schemas"]["ParticipantView"];
            course: components["schemas"]["EnrolledCourseView"];
            edition: components["schemas"]["EnrolledEditionView"];
            order: components["schemas"]["EnrolmentOrderView"];
            /**
             * Format: date-time
             * @description Until when it is kept unpaid
             */
            heldUntil: string | null;
            /** @description What it costs of a membership */
            entitlement: components["schemas"]["UsedEntitlementView"] | null;
            nextSession: components["schemas"]["NextSessionView"] | null;
        };
        EntitlementBackView: {
            planName: string;
            /** @enum {string} */
            unit: "training" | "credit" | "hour";
            /** @description How much of it the place costs */
            uses: number;
            /** @description How much of that comes back */
            back: number;
        };
        WithdrawalPreviewView: {
            refund: components["schemas"]["MoneyView"];
            entitlement: components["schemas"]["EntitlementBackView"] | null;
            /** Format: date-time */
            fullUntil: string | null;
        };
        ReleaseDto: {
            reason: string;
        };
        MoveDto: {
            /**
             * Format: uuid
             * @description Of the same course
             */
            editionId: string;
            reason: string;
        };
        PassOnDto: {
            /**
             * Format: uuid
             * @description Who comes instead
             */
            participantId: string;
            reason: string;
        };
        OfferedCourseView: {
            slug: string;
            title: string;
            /**
             * @description Which drawing stands for it
             * @enum {string}
             */
            cover: "coding" | "robotica" | "digitale" | "lavoro" | "cyber" | "foto" | "impresa" | "lingue";
            /** @description Where its picture is; a drawn cover when null */
            coverUrl: string | null;
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
            course: components["schemas"]["OfferedCourseView"];
            /** Format: date-time */
            startsAt: string | null;
            /** Format: date-time */
            endsAt: string | null;
            /** @example Europe/Rome */
            zone: string;
            capacity: number;
            minimum: number;
            placesLeft: number;
            /** @description Places wanted by whoever is in line */
            waiting: number;
            prices: components["schemas"]["PricesView"] | null;
            /** @enum {string|null} */
            affiliation: "coworker" | "resident" | "external" | null;
            affiliationVerified: boolean;
            /** @description What whoever is signed in would pay now */
            price: components["schemas"]["MoneyView"] | null;
            /** @description The same before what lowers it */
            listPrice: components["schemas"]["MoneyView"] | null;
            /** @description From the list to what they would pay; none for strangers */
            steps: components["schemas"]["PriceStepView"][];
            /** @description Ways to pay that are taken here */
            methods: ("free" | "desk" | "transfer" | "card" | "entitlement" | "invoice")[];
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
            /**
             * Format: uuid
             * @description Their turn in the queue
             */
            waitingEntryId: string | null;
            /** @description Why enrolling now would be refused */
            obstacle: components["schemas"]["ObstacleView"] | null;
        };
        OperationView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "cancel-edition" | "cancel-session";
            /** Format: uuid */
            editionId: string;
            courseTitle: string;
            titleSuffix: string;
            reason: string;
            startedBy: string | null;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            endedAt: string | null;
            /** @description Somebody is still to be done */
            running: boolean;
            /** @description How many people it concerns */
            total: number;
            done: number;
            /** @description Those whose last attempt failed; they are tried again */
            failed: number;
            /** @description To give back, as previewed */
            expected: components["schemas"]["MoneyView"];
            /** @description To give back, of those done */
            refund: components["schemas"]["MoneyView"];
        };
        OperationItemView: {
            /** Format: uuid */
            enrolmentId: string;
            /** Format: uuid */
            personId: string;
            givenName: string;
            familyName: string;
            /** @description Without an address they are told by hand */
            hasEmail: boolean;
            /** Format: uuid */
            orderId: string;
            expected: components["schemas"]["MoneyView"];
            refund: components["schemas"]["MoneyView"] | null;
            /** Format: date-time */
            doneAt: string | null;
            /** @description Why the last attempt failed */
            error: string | null;
        };
        WantedDto: {
            /** @enum {string} */
            kind: "edition" | "membership-plan";
            /** Format: uuid */
            id: string;
        };
        QuoteDto: {
            items: components["schemas"]["WantedDto"][];
            promoCode?: string;
            /**
             * Format: uuid
             * @description Somebody else, entered by staff
             */
            participantId?: string;
        };
        QuotedLineView: {
            kind: string;
            /** Format: uuid */
            subjectId: string;
            description: string;
            steps: components["schemas"]["PriceStepView"][];
            amount: components["schemas"]["MoneyView"];
            /** @description Whether a membership would pay for it, ordered by itself */
            included: boolean;
        };
        WayView: {
            /** @enum {string} */
            payBy: "free" | "desk" | "transfer" | "card" | "entitlement" | "invoice";
            total: components["schemas"]["MoneyView"];
            /** Format: uuid */
            membershipId: string | null;
            explanation: components["schemas"]["LabelView"];
            /** @description The cheapest right one */
            recommended: boolean;
        };
        QuoteView: {
            lines: components["schemas"]["QuotedLineView"][];
            total: components["schemas"]["MoneyView"];
            /** @description The code spent */
            promoCode: string | null;
            /** @description Would lower it, were they proven */
            concessions: ("student" | "job-seeker" | "low-income" | "disability")[];
            /** @description The best one first */
            ways: components["schemas"]["WayView"][];
            /** @description Until when cancelling costs nothing */
            freeUntil: components["schemas"]["LabelView"] | null;
        };
        OrderDto: {
            items: components["schemas"]["WantedDto"][];
            promoCode?: string;
            /**
             * Format: uuid
             * @description Somebody else, entered by staff
             */
            participantId?: string;
            /** @enum {string} */
            payBy: "free" | "desk" | "transfer" | "card" | "entitlement" | "invoice";
            /**
             * Format: uuid
             * @description Staff only: who pays, when it is not the participant
             */
            payerId?: string;
        };
        OrderPlacedView: {
            /** Format: uuid */
            orderId: string;
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
        SeatBlockView: {
            /** Format: uuid */
            id: string;
            /** @description Whose places they are */
            label: string;
            /** @description Places still without a name */
            unnamed: number;
            named: number;
            /**
             * Format: uuid
             * @description The turn they were accepted with
             */
            waitingEntryId: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        SeatBlocksView: {
            items: components["schemas"]["SeatBlockView"][];
        };
        ReservePlacesDto: {
            /** @description Whose places they are: a class, a group */
            label: string;
            places: number;
        };
        NamePlaceDto: {
            /** Format: uuid */
            participantId: string;
            /** @enum {string} */
            payBy: "free" | "desk" | "transfer" | "card" | "entitlement" | "invoice";
        };
        GiftCourseView: {
            slug: string;
            title: string;
        };
        GiftView: {
            /** Format: uuid */
            id: string;
            /** @description Null for a seat in any course */
            course: components["schemas"]["GiftCourseView"] | null;
            amount: components["schemas"]["MoneyView"];
            /** @enum {string} */
            status: "to-pay" | "waiting" | "used" | "ended";
            /** @enum {string} */
            payBy: "free" | "desk" | "transfer" | "card" | "entitlement" | "invoice";
            /** Format: uuid */
            orderId: string;
            /** Format: date-time */
            givenAt: string;
            /**
             * Format: date-time
             * @description Until when it can be paid
             */
            dueAt: string | null;
        };
        SuspendedPotView: {
            /** @description Those with something left */
            seats: number;
            /** @description What they can cover together */
            left: components["schemas"]["MoneyView"];
        };
        PricedCourseView: {
            slug: string;
            title: string;
            /** Format: uuid */
            id: string;
            /** @description A seat in it; null where it has no price */
            price: components["schemas"]["MoneyView"] | null;
        };
        GiftOfferView: {
            course: components["schemas"]["PricedCourseView"] | null;
            methods: ("free" | "desk" | "transfer" | "card" | "entitlement" | "invoice")[];
            available: components["schemas"]["SuspendedPotView"];
        };
        GivenGiftView: {
            /** Format: uuid */
            id: string;
            /** @description Null for a seat in any course */
            course: components["schemas"]["GiftCourseView"] | null;
            amount: components["schemas"]["MoneyView"];
            /** @enum {string} */
            status: "to-pay" | "waiting" | "used" | "ended";
            /** @enum {string} */
            payBy: "free" | "desk" | "transfer" | "card" | "entitlement" | "invoice";
            /** Format: uuid */
            orderId: string;
            /** Format: date-time */
            givenAt: string;
            /**
             * Format: date-time
             * @description Until when it can be paid
             */
            dueAt: string | null;
            used: components["schemas"]["MoneyView"];
            /** @description Still to be granted */
            left: components["schemas"]["MoneyView"];
        };
        SeatGrantView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            enrolmentId: string;
            /** Format: uuid */
            editionId: string;
            courseTitle: string;
            person: string;
            covered: components["schemas"]["MoneyView"];
            reason: string;
            grantedBy: string;
            /** Format: date-time */
            grantedAt: string;
            /**
             * Format: date-time
             * @description The place ended: it is there again
             */
            returnedAt: string | null;
        };
        GiveSeatDto: {
            /**
             * Format: uuid
             * @description A seat in this course, at its full price
             */
            courseId?: string;
            /** @description Cents, for a seat in any course */
            amount?: number;
            /** @enum {string} */
            payBy: "desk" | "transfer" | "card";
        };
        GivenSeatView: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description To be paid
             */
            orderId: string;
            amount: components["schemas"]["MoneyView"];
        };
        GrantSeatDto: {
            /** Format: uuid */
            personId: string;
            /** Format: uuid */
            editionId: string;
            reason: string;
            /**
             * @description How they pay what is not covered; at the desk when left out
             * @enum {string}
             */
            payBy?: "desk" | "transfer" | "card";
        };
        JoinWaitingListDto: {
            /** Format: uuid */
            editionId: string;
            /** @description Wanted together: all of them or none */
            places?: number;
            /** @enum {string} */
            payBy?: "free" | "desk" | "transfer" | "card" | "entitlement" | "invoice";
            /** @description Take the place as soon as there is one, without asking */
            automatic?: boolean;
            /**
             * Format: uuid
             * @description Somebody else, entered by staff
             */
            participantId?: string;
        };
        WaitedEditionView: {
            /** Format: uuid */
            id: string;
            status: string;
            /** Format: date-time */
            startsAt: string | null;
            /** Format: date-time */
            endsAt: string | null;
            /** @example Europe/Rome */
            zone: string;
        };
        WaitingStepView: {
            /** @enum {string|null} */
            from: "waiting" | "offered" | "accepted" | "declined" | "expired" | "withdrawn" | null;
            /** @enum {string} */
            to: "waiting" | "offered" | "accepted" | "declined" | "expired" | "withdrawn";
            /** Format: date-time */
            at: string;
            /** @description Null when the system acted by itself */
            by: string | null;
            reason: string;
        };
        WaitingEntryDetailView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            status: "waiting" | "offered" | "accepted" | "declined" | "expired" | "withdrawn";
            /** @description From 1 on, while waiting */
            position: number | null;
            places: number;
            /** @enum {string} */
            payBy: "free" | "desk" | "transfer" | "card" | "entitlement" | "invoice";
            automatic: boolean;
            /**
             * @description Why it could not be served last time
             * @enum {string|null}
             */
            passedOver: "too-few-places" | "clash" | "consent-missing" | "minor-needs-staff" | "no-entitlement" | null;
            /** Format: date-time */
            offeredUntil: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            since: string;
            participant: components["schemas"]["ParticipantView"];
            course: components["schemas"]["EnrolledCourseView"];
            edition: components["schemas"]["WaitedEditionView"];
            /** @description Of one place, for the participant */
            price: components["schemas"]["MoneyView"] | null;
            /**
             * Format: uuid
             * @description What it became
             */
            enrolmentId: string | null;
            history: components["schemas"]["WaitingStepView"][];
        };
        WaitingEntryView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            status: "waiting" | "offered" | "accepted" | "declined" | "expired" | "withdrawn";
            /** @description From 1 on, while waiting */
            position: number | null;
            places: number;
            /** @enum {string} */
            payBy: "free" | "desk" | "transfer" | "card" | "entitlement" | "invoice";
            automatic: boolean;
            /**
             * @description Why it could not be served last time
             * @enum {string|null}
             */
            passedOver: "too-few-places" | "clash" | "consent-missing" | "minor-needs-staff" | "no-entitlement" | null;
            /** Format: date-time */
            offeredUntil: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            since: string;
            participant: components["schemas"]["ParticipantView"];
            course: components["schemas"]["EnrolledCourseView"];
            edition: components["schemas"]["WaitedEditionView"];
            /** @description Of one place, for the participant */
            price: components["schemas"]["MoneyView"] | null;
            /**
             * Format: uuid
             * @description What it became
             */
            enrolmentId: string | null;
        };
        OfferKeyDto: {
            /** @description From the link of the mail */
            key?: string;
        };
        LeaveWaitingListDto: {
            /** @description From the link of the mail */
            key?: string;
            reason?: string;
        };
        TallyView: {
            present: number;
            /** @description Late or gone early */
            partial: number;
            /** @description Absent, justified or not */
            absent: number;
            unmarked: number;
        };
        RegisterEntryView: {
            /** @enum {string} */
            kind: "unmarked" | "present" | "late" | "left-early" | "absent" | "justified";
            lateMinutes: number;
            leftEarlyMinutes: number;
            /** Format: uuid */
            enrolmentId: string;
            givenName: string;
            familyName: string;
            /** @description False for whoever was marked here and has left the course since */
            holdsPlace: boolean;
            attendedMinutes: number;
        };
        RegisterView: {
            /** Format: uuid */
            sessionId: string;
            /** Format: uuid */
            editionId: string;
            courseTitle: string;
            /** @description Of the session */
            title: string;
            /** @description Its place among the sessions that are held */
            number: number;
            of: number;
            /** Format: date */
            localDate: string;
            /** @example 18:30 */
            startTime: string;
            /** @example 21:00 */
            endTime: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            minutes: number;
            cancelled: boolean;
            spaceName: string;
            venueName: string;
            instructors: string[];
            /** @enum {string} */
            state: "open" | "closed" | "reopened";
            /**
             * Format: date-time
             * @description From when on people may be marked
             */
            opensAt: string;
            /** Format: date-time */
            closedAt: string | null;
            closedBy: string | null;
            /** @description Why it is open again */
            reopenedFor: string | null;
            /** @description People who hold a place */
            places: number;
            /** @description Those of them still to be marked */
            unmarked: number;
            tally: components["schemas"]["TallyView"];
            entries: components["schemas"]["RegisterEntryView"][];
        };
        EntryDto: {
            /** Format: uuid */
            enrolmentId: string;
            /** @enum {string} */
            kind: "unmarked" | "present" | "late" | "left-early" | "absent" | "justified";
            lateMinutes?: number;
            leftEarlyMinutes?: number;
        };
        TakeAttendanceDto: {
            /** @description Those to mark; the others stay as they are */
            entries: components["schemas"]["EntryDto"][];
        };
        ReopenRegisterDto: {
            /** @description Stays beside every correction */
            reason: string;
        };
        MarkView: {
            /** @enum {string} */
            kind: "unmarked" | "present" | "late" | "left-early" | "absent" | "justified";
            lateMinutes: number;
            leftEarlyMinutes: number;
        };
        RegisterEventView: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            by: string;
            reason: string | null;
            /** @enum {string|null} */
            state: "open" | "closed" | "reopened" | null;
            person: string | null;
            before: components["schemas"]["MarkView"] | null;
            after: components["schemas"]["MarkView"] | null;
        };
        RegisterHeadView: {
            /** Format: uuid */
            sessionId: string;
            /** Format: uuid */
            editionId: string;
            courseTitle: string;
            /** @description Of the session */
            title: string;
            /** @description Its place among the sessions that are held */
            number: number;
            of: number;
            /** Format: date */
            localDate: string;
            /** @example 18:30 */
            startTime: string;
            /** @example 21:00 */
            endTime: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            minutes: number;
            cancelled: boolean;
            spaceName: string;
            venueName: string;
            instructors: string[];
            /** @enum {string} */
            state: "open" | "closed" | "reopened";
            /**
             * Format: date-time
             * @description From when on people may be marked
             */
            opensAt: string;
            /** Format: date-time */
            closedAt: string | null;
            closedBy: string | null;
            /** @description Why it is open again */
            reopenedFor: string | null;
            /** @description People who hold a place */
            places: number;
            /** @description Those of them still to be marked */
            unmarked: number;
        };
        AttendedSessionView: {
            /** Format: uuid */
            sessionId: string;
            title: string;
            /** Format: date */
            localDate: string;
            /** @example 18:30 */
            startTime: string;
            /** @example 21:00 */
            endTime: string;
            minutes: number;
            /** @enum {string} */
            state: "open" | "closed" | "reopened";
        };
        MarginView: {
            minutes: number;
            /** @description Whichever they are */
            sessions: number;
        };
        StandingView: {
            attendedMinutes: number;
            totalMinutes: number;
            /** @example 900 */
            share: number;
            /** @example 750 */
            threshold: number;
            /** @description Whether the threshold is met already */
            granted: boolean;
            /** @description Whether it can still be met */
            reachable: boolean;
            /** @description How much may still be missed */
            canStillMiss: components["schemas"]["MarginView"];
        };
        EditionLearnerView: {
            /** Format: uuid */
            enrolmentId: string;
            givenName: string;
            familyName: string;
            /** @description One per session, in the same order */
            marks: components["schemas"]["MarkView"][];
            standing: components["schemas"]["StandingView"];
        };
        EditionAttendanceView: {
            /** Format: uuid */
            editionId: string;
            courseTitle: string;
            /**
             * @description Tenths of a percent
             * @example 750
             */
            threshold: number;
            /**
             * @description Null when the course gives none
             * @enum {string|null}
             */
            certificate: "participation" | "attendance" | null;
            sessions: components["schemas"]["AttendedSessionView"][];
            learners: components["schemas"]["EditionLearnerView"][];
        };
        TeachingView: {
            items: components["schemas"]["RegisterHeadView"][];
        };
        MySessionView: {
            /** @enum {string} */
            kind: "unmarked" | "present" | "late" | "left-early" | "absent" | "justified";
            lateMinutes: number;
            leftEarlyMinutes: number;
            /** Format: uuid */
            sessionId: string;
            title: string;
            /** Format: date */
            localDate: string;
            /** @example 18:30 */
            startTime: string;
            /** @example 21:00 */
            endTime: string;
            minutes: number;
            attendedMinutes: number;
        };
        MyAttendanceView: {
            /** Format: uuid */
            enrolmentId: string;
            /** Format: uuid */
            editionId: string;
            courseTitle: string;
            courseSlug: string;
            /**
             * @description Null when the course gives none
             * @enum {string|null}
             */
            certificate: "participation" | "attendance" | null;
            standing: components["schemas"]["StandingView"];
            sessions: components["schemas"]["MySessionView"][];
        };
        IssuerView: {
            name: string;
            legalName: string;
            address: string;
            city: string;
            taxCode: string;
            accreditation: string | null;
            signatoryName: string;
            signatoryRole: string;
            /** @description False as long as they are the data Bottega comes with */
            confirmed: boolean;
            /** @description For `If-Match` */
            version: number;
        };
        IssuerDto: {
            name: string;
            legalName: string;
            address: string;
            /** @description Where certificates are issued */
            city: string;
            taxCode: string;
            /** @description The act that made it an ente titolato */
            accreditation: string | null;
            signatoryName: string;
            signatoryRole: string;
        };
        RevocationView: {
            /** Format: date-time */
            at: string;
            reason: string;
        };
        MyCertificateView: {
            /** @example BTG-7K3M-9QXD-4TWH */
            code: string;
            /** @enum {string} */
            state: "valid" | "revoked";
            revocation: components["schemas"]["RevocationView"] | null;
            /** @description The code of the one issued in its place */
            replacedBy: string | null;
            /** Format: uuid */
            id: string;
            /** @example 2027/0042 */
            number: string;
            /** @enum {string} */
            kind: "participation" | "attendance";
            courseTitle: string;
            attendedMinutes: number;
            totalMinutes: number;
            /** Format: date */
            issuedOn: string;
        };
        DiscrepancyView: {
            attendedMinutes: number;
            totalMinutes: number;
            /** @description Whether it would still be issued */
            earned: boolean;
            /** Format: date-time */
            foundAt: string;
        };
        CertificateView: {
            /** @example BTG-7K3M-9QXD-4TWH */
            code: string;
            /** @enum {string} */
            state: "valid" | "revoked";
            revocation: components["schemas"]["RevocationView"] | null;
            /** @description The code of the one issued in its place */
            replacedBy: string | null;
            /** Format: uuid */
            id: string;
            /** @example 2027/0042 */
            number: string;
            /** @enum {string} */
            kind: "participation" | "attendance";
            courseTitle: string;
            attendedMinutes: number;
            totalMinutes: number;
            /** Format: date */
            issuedOn: string;
            /** Format: uuid */
            personId: string;
            /** Format: uuid */
            editionId: string;
            learnerName: string;
            /** @description The code of the revoked one it takes the place of */
            replaces: string | null;
            /** @description What the register says now, if something else */
            discrepancy: components["schemas"]["DiscrepancyView"] | null;
        };
        RevokeCertificateDto: {
            /** @description Whoever checks the certificate reads it */
            reason: string;
        };
        EditionFactsView: {
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            sessions: number;
            /** @enum {string} */
            mode: "in-person" | "remote" | "hybrid";
            venue: string | null;
            instructors: string[];
        };
        AttendanceFactsView: {
            attendedMinutes: number;
            totalMinutes: number;
            /** @example 900 */
            share: number;
            /** @example 750 */
            threshold: number;
        };
        IssuerNamesView: {
            name: string;
            legalName: string;
            accreditation: string | null;
        };
        SignatoryView: {
            name: string;
            role: string;
        };
        PublicCertificateView: {
            /** @example BTG-7K3M-9QXD-4TWH */
            code: string;
            /** @enum {string} */
            state: "valid" | "revoked";
            revocation: components["schemas"]["RevocationView"] | null;
            /** @description The code of the one issued in its place */
            replacedBy: string | null;
            /** @example 2027/0042 */
            number: string;
            /** @enum {string} */
            kind: "participation" | "attendance";
            learnerName: string;
            courseTitle: string;
            edition: components["schemas"]["EditionFactsView"];
            attendance: components["schemas"]["AttendanceFactsView"];
            learningOutcomes: string[];
            issuer: components["schemas"]["IssuerNamesView"];
            signatory: components["schemas"]["SignatoryView"];
            /** Format: date */
            issuedOn: string;
            issuedIn: string;
            /** @description SHA-256 of the file, in hexadecimal */
            fileHash: string;
            /** Format: date-time */
            checkedAt: string;
        };
        WishView: {
            id: string;
            words: string;
            /** Format: date-time */
            addedAt: string;
            /**
             * Format: date-time
             * @description until then, unless it is said again
             */
            endsAt: string;
        };
        AddWishDto: {
            words: string;
        };
        AskedForView: {
            /** @description as most of those who want it write it */
            words: string;
            people: number;
            /** Format: date-time */
            lastAskedAt: string;
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
    MessagesExport_messageList: {
        parameters: {
            query: {
                personId?: string;
                kind?: string;
                status?: "planned" | "sending" | "sent" | "uncertain" | "failed" | "skipped" | "withdrawn";
                /** @description Due at or after */
                from?: string;
                /** @description Due before */
                to?: string;
                format: "csv" | "xlsx";
                /** @description Of its headings; Italian unless said */
                language?: "it" | "en";
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
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
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
    FailedJobs_export: {
        parameters: {
            query: {
                format: "csv" | "xlsx";
                /** @description Of its headings; Italian unless said */
                language?: "it" | "en";
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
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    PeopleExport_people: {
        parameters: {
            query: {
                q?: string;
                affiliation?: "coworker" | "resident" | "external";
                role?: "admin" | "staff" | "instructor" | "partner-tutor";
                format: "csv" | "xlsx";
                /** @description Of its headings; Italian unless said */
                language?: "it" | "en";
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
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    Account_newAddress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAddressDto"];
            };
        };
        responses: {
            /** @description A link is on its way to the new address, unless it is somebody’s already. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Account_data: {
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
                    "application/json": components["schemas"]["MyDataView"];
                };
            };
        };
    };
    Account_closing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What closing the account would meet and leave */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosingView"];
                };
            };
        };
    };
    Account_close: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseAccountDto"];
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
    Tokens_list: {
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
                    "application/json": components["schemas"]["TokenListView"];
                };
            };
        };
    };
    Tokens_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTokenDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedTokenView"];
                };
            };
        };
    };
    Tokens_revoke: {
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
    CoursesExport_courseList: {
        parameters: {
            query: {
                /** @description Part of its title, skills or topics */
                q?: string;
                status?: "draft" | "published" | "archived";
                format: "csv" | "xlsx";
                /** @description Of its headings; Italian unless said */
                language?: "it" | "en";
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
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    Courses_search: {
        parameters: {
            query?: {
                /** @description Words, in Italian; accents and slips are forgiven */
                q?: string;
                topic?: ("digital-literacy" | "coding" | "robotics" | "stem-kids" | "cyber-safety" | "job-search" | "entrepreneurship" | "languages" | "arts-and-photography" | "crafts")[];
                format?: ("lab" | "seminar" | "open-event" | "remote" | "hybrid")[];
                level?: ("starter" | "intermediate" | "advanced")[];
                audience?: ("everyone" | "young-people" | "job-seekers" | "disadvantaged-groups" | "seniors" | "teachers" | "professionals")[];
                /** @description When sessions are held */
                when?: ("evening" | "weekend" | "daytime")[];
                venueId?: string[];
                /** @description Starts on this day or later */
                from?: string;
                /** @description Starts on this day or before */
                to?: string;
                /** @description Free for everybody */
                free?: boolean;
                /** @description With places left */
                placesLeft?: boolean;
                /** @description That a membership of whoever asks would pay for */
                included?: boolean;
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
                    "application/json": components["schemas"]["FoundCoursesView"];
                };
            };
        };
    };
    StaffCourses_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CourseBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffCourseView"];
                };
            };
        };
    };
    Courses_facets: {
        parameters: {
            query?: {
                /** @description Words, in Italian; accents and slips are forgiven */
                q?: string;
                topic?: ("digital-literacy" | "coding" | "robotics" | "stem-kids" | "cyber-safety" | "job-search" | "entrepreneurship" | "languages" | "arts-and-photography" | "crafts")[];
                format?: ("lab" | "seminar" | "open-event" | "remote" | "hybrid")[];
                level?: ("starter" | "intermediate" | "advanced")[];
                audience?: ("everyone" | "young-people" | "job-seekers" | "disadvantaged-groups" | "seniors" | "teachers" | "professionals")[];
                /** @description When sessions are held */
                when?: ("evening" | "weekend" | "daytime")[];
                venueId?: string[];
                /** @description Starts on this day or later */
                from?: string;
                /** @description Starts on this day or before */
                to?: string;
                /** @description Free for everybody */
                free?: boolean;
                /** @description With places left */
                placesLeft?: boolean;
                /** @description That a membership of whoever asks would pay for */
                included?: boolean;
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
                    "application/json": components["schemas"]["FacetsView"];
                };
            };
        };
    };
    Courses_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
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
                    "application/json": components["schemas"]["CourseView"];
                };
            };
        };
    };
    Covers_put: {
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
    Covers_remove: {
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
    Covers_cover: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hash: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Paths_list: {
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
                        items: components["schemas"]["PathView"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    Paths_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PathBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffPathView"];
                };
            };
        };
    };
    Paths_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
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
                    "application/json": components["schemas"]["PathPageView"];
                };
            };
        };
    };
    Paths_all: {
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
                        items: components["schemas"]["StaffPathView"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    Paths_kept: {
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
                    "application/json": components["schemas"]["StaffPathView"];
                };
            };
        };
    };
    Paths_change: {
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
                "application/json": components["schemas"]["PathChangeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffPathView"];
                };
            };
        };
    };
    StaffCourses_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description Part of its title, skills or topics */
                q?: string;
                status?: "draft" | "published" | "archived";
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
                        items: components["schemas"]["StaffCourseCardView"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    StaffCourses_one: {
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
                    "application/json": components["schemas"]["StaffCourseView"];
                };
            };
        };
    };
    StaffCourses_change: {
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
                "application/json": components["schemas"]["CourseChangeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffCourseView"];
                };
            };
        };
    };
    StaffCourses_tell: {
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
    StaffCourses_forget: {
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
    EditionsExport_editionList: {
        parameters: {
            query: {
                courseId?: string;
                centreId?: string;
                status?: "draft" | "open" | "confirmed" | "running" | "closed" | "postponed" | "cancelled";
                format: "csv" | "xlsx";
                /** @description Of its headings; Italian unless said */
                language?: "it" | "en";
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
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    Calendar_edition: {
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
                content?: never;
            };
        };
    };
    Calendar_programme: {
        parameters: {
            query?: {
                topic?: ("digital-literacy" | "coding" | "robotics" | "stem-kids" | "cyber-safety" | "job-search" | "entrepreneurship" | "languages" | "arts-and-photography" | "crafts")[];
                format?: ("lab" | "seminar" | "open-event" | "remote" | "hybrid")[];
                level?: ("starter" | "intermediate" | "advanced")[];
                audience?: ("everyone" | "young-people" | "job-seekers" | "disadvantaged-groups" | "seniors" | "teachers" | "professionals")[];
                when?: ("evening" | "weekend" | "daytime")[];
                venueId?: string[];
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
                content?: never;
            };
        };
    };
    Editions_published: {
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
                    "application/json": components["schemas"]["EditionView"];
                };
            };
        };
    };
    Editions_change: {
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
                "application/json": components["schemas"]["EditionChangeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffEditionView"];
                };
            };
        };
    };
    Editions_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                courseId?: string;
                centreId?: string;
                status?: "draft" | "open" | "confirmed" | "running" | "closed" | "postponed" | "cancelled";
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
                        items: components["schemas"]["StaffEditionCardView"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    Editions_forStaff: {
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
                    "application/json": components["schemas"]["StaffEditionView"];
                };
            };
        };
    };
    Editions_plan: {
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
                "application/json": components["schemas"]["EditionBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffEditionView"];
                };
            };
        };
    };
    Editions_open: {
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
                    "application/json": components["schemas"]["StaffEditionView"];
                };
            };
        };
    };
    Editions_confirm: {
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
                    "application/json": components["schemas"]["StaffEditionView"];
                };
            };
        };
    };
    Editions_postpone: {
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
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffEditionView"];
                };
            };
        };
    };
    Editions_cancel: {
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
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffEditionView"];
                };
            };
        };
    };
    Instructors_all: {
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
                    "application/json": components["schemas"]["InstructorView"][];
                };
            };
        };
    };
    Instructors_describe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InstructorBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstructorView"];
                };
            };
        };
    };
    Places_centres: {
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
                    "application/json": components["schemas"]["CentreView"][];
                };
            };
        };
    };
    Places_addCentre: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CentreBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
        };
    };
    Places_changeCentre: {
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
                "application/json": components["schemas"]["CentreChange"];
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
    Places_venues: {
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
                    "application/json": components["schemas"]["VenueView"][];
                };
            };
        };
    };
    Places_venue: {
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
                    "application/json": components["schemas"]["VenueView"];
                };
            };
        };
    };
    Places_changeVenue: {
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
                "application/json": components["schemas"]["VenueChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VenueView"];
                };
            };
        };
    };
    Places_addVenue: {
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
                "application/json": components["schemas"]["VenueBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VenueView"];
                };
            };
        };
    };
    Places_openingHours: {
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
                "application/json": components["schemas"]["OpeningHoursBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VenueView"];
                };
            };
        };
    };
    Places_addSpace: {
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
                "application/json": components["schemas"]["SpaceBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
        };
    };
    Places_changeSpace: {
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
                "application/json": components["schemas"]["SpaceChange"];
            };
        };
        responses: {
            /** @description The venue it is in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VenueView"];
                };
            };
        };
    };
    Places_addClosure: {
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
                "application/json": components["schemas"]["ClosureBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedClosureView"];
                };
            };
        };
    };
    Places_removeClosure: {
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
    Places_holidays: {
        parameters: {
            query: {
                year: number;
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
                    "application/json": components["schemas"]["HolidayView"][];
                };
            };
        };
    };
    Programme_published: {
        parameters: {
            query: {
                /** @description The first day; at most 62 days in all */
                from: string;
                /** @description The last day */
                to: string;
                venueId?: string;
                spaceId?: string;
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
                    "application/json": components["schemas"]["CalendarSessionView"][];
                };
            };
        };
    };
    Programme_forStaff: {
        parameters: {
            query: {
                /** @description The first day; at most 62 days in all */
                from: string;
                /** @description The last day */
                to: string;
                venueId?: string;
                spaceId?: string;
                centreId?: string;
                instructorId?: string;
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
                    "application/json": components["schemas"]["CalendarSessionView"][];
                };
            };
        };
    };
    Sessions_plan: {
        parameters: {
            query?: {
                /** @description Says what would happen and changes nothing */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionsBody"];
            };
        };
        responses: {
            /** @description With `dryRun` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RehearsalView"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduledView"];
                };
            };
        };
    };
    Sessions_shift: {
        parameters: {
            query?: {
                /** @description Says what would happen and changes nothing */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShiftBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduledView"] | components["schemas"]["RehearsalView"];
                };
            };
        };
    };
    Sessions_move: {
        parameters: {
            query?: {
                /** @description Says what would happen and changes nothing */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionChangeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionSessionView"] | components["schemas"]["RehearsalView"];
                };
            };
        };
    };
    Sessions_cancel: {
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
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionSessionView"];
                };
            };
        };
    };
    OrdersExport_orderList: {
        parameters: {
            query: {
                /** @description Words of the name or address of who pays, or part of the reference */
                q?: string;
                status?: "open" | "paid" | "cancelled";
                method?: "free" | "desk" | "transfer" | "card" | "entitlement" | "invoice";
                /** @description Any part of what the transfer carries, with or without spaces */
                reference?: string;
                /** @description Only those said, or not said, to be paid already */
                declared?: boolean;
                /** @description Only those of which something is to be given back */
                owing?: boolean;
                format: "csv" | "xlsx";
                /** @description Of its headings; Italian unless said */
                language?: "it" | "en";
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
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
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
                /** @description Words of the name or address of who pays, or part of the reference */
                q?: string;
                status?: "open" | "paid" | "cancelled";
                method?: "free" | "desk" | "transfer" | "card" | "entitlement" | "invoice";
                /** @description Any part of what the transfer carries, with or without spaces */
                reference?: string;
                /** @description Only those said, or not said, to be paid already */
                declared?: boolean;
                /** @description Only those of which something is to be given back */
                owing?: boolean;
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
    Orders_order: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key, within 24 hours, gives the first answer again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderPlacedView"];
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
            header?: {
                /** @description Repeating the request with the same key, within 24 hours, gives the first answer again */
                "Idempotency-Key"?: string;
            };
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
    Billing_declare: {
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
    Billing_reduce: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                lineId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartLetGoDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
                };
            };
        };
    };
    Billing_refund: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key, within 24 hours, gives the first answer again */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
                };
            };
        };
    };
    MoneyAtAGlance_show: {
        parameters: {
            query?: {
                from?: string;
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
                    "application/json": components["schemas"]["MoneyAtAGlanceView"];
                };
            };
        };
    };
    Bank_show: {
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
                    "application/json": components["schemas"]["BankView"];
                };
            };
        };
    };
    Bank_setAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BankAccountDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankView"];
                };
            };
        };
    };
    Bank_check: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BankCheckDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankView"];
                };
            };
        };
    };
    Statements_import: {
        parameters: {
            query?: {
                /** @description Says what would happen, and changes nothing */
                dryRun?: boolean;
                /** @description The first day it was asked for; goes with the last */
                from?: string;
                /** @description The last day it was asked for */
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
                    "application/json": components["schemas"]["StatementReportView"];
                };
            };
        };
    };
    Statements_columns: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatementColumnsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementColumnsView"];
                };
            };
        };
    };
    Movements_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description Only those decided, or not decided, about */
                decided?: boolean;
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
                        items: components["schemas"]["MovementView"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    Movements_confirmAll: {
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
                    "application/json": components["schemas"]["ConfirmedView"];
                };
            };
        };
    };
    Movements_confirm: {
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
                "application/json": components["schemas"]["ConfirmMovementDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovementView"];
                };
            };
        };
    };
    Movements_giveBack: {
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
                    "application/json": components["schemas"]["MovementView"];
                };
            };
        };
    };
    Movements_setAside: {
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
                    "application/json": components["schemas"]["MovementView"];
                };
            };
        };
    };
    Movements_undo: {
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
                    "application/json": components["schemas"]["MovementView"];
                };
            };
        };
    };
    GiveBack_list: {
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
                        items: components["schemas"]["ToGiveBackView"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    GiveBack_export: {
        parameters: {
            query: {
                format: "csv" | "xlsx";
                /** @description Of its headings; Italian unless said */
                language?: "it" | "en";
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
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    GiveBack_given: {
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
                "application/json": components["schemas"]["GivenBackDto"];
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
    GiveBack_again: {
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
    GiveBack_reveal: {
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
                    "application/json": components["schemas"]["IbanView"];
                };
            };
        };
    };
    GiveBack_tell: {
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
                "application/json": components["schemas"]["ReturnAccountDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToGiveBackView"];
                };
            };
        };
    };
    GiveBack_tellMine: {
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
                "application/json": components["schemas"]["ReturnAccountDto"];
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
    Cards_checkout: {
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
                    "application/json": components["schemas"]["CheckoutView"];
                };
            };
        };
    };
    Withdrawals_show: {
        parameters: {
            query?: {
                /** @description From the link of the mail */
                key?: string;
            };
            header?: never;
            path: {
                orderId: string;
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
                    "application/json": components["schemas"]["WithdrawalView"];
                };
            };
        };
    };
    Withdrawals_state: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                orderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawalDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WithdrawalView"];
                };
            };
        };
    };
    DocumentsExport_documentList: {
        parameters: {
            query: {
                kind?: "receipt" | "courtesy-invoice" | "credit-note";
                /** @description With a line of this kind, whatever else is on it */
                income?: "courses" | "memberships" | "gifts";
                /** @description Which day counts: of issue, if left out, or of the money */
                day?: "issued" | "paid";
                from?: string;
                to?: string;
                /** @description Words of the number, or of the name or codice fiscale on it */
                q?: string;
                format: "csv" | "xlsx";
                /** @description Of its headings; Italian unless said */
                language?: "it" | "en";
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
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    DocumentsExport_registerList: {
        parameters: {
            query: {
                from?: string;
                to?: string;
                method?: "desk" | "transfer" | "card";
                format: "csv" | "xlsx";
                /** @description Of its headings; Italian unless said */
                language?: "it" | "en";
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
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    Documents_mine: {
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
                        items: components["schemas"]["DocumentView"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    Documents_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                kind?: "receipt" | "courtesy-invoice" | "credit-note";
                /** @description With a line of this kind, whatever else is on it */
                income?: "courses" | "memberships" | "gifts";
                /** @description Which day counts: of issue, if left out, or of the money */
                day?: "issued" | "paid";
                from?: string;
                to?: string;
                /** @description Words of the number, or of the name or codice fiscale on it */
                q?: string;
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
                        items: components["schemas"]["DocumentView"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    Documents_file: {
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
                content?: never;
            };
        };
    };
    Documents_entries: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                from?: string;
                to?: string;
                method?: "desk" | "transfer" | "card";
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
                        items: components["schemas"]["PaymentsOfADayView"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    Documents_totals: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                method?: "desk" | "transfer" | "card";
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
                    "application/json": components["schemas"]["PaymentSumsView"];
                };
            };
        };
    };
    FiscalParties_mine: {
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
                    "application/json": components["schemas"]["FiscalPartyAnswer"];
                };
            };
        };
    };
    FiscalParties_giveMine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FiscalPartyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiscalPartyAnswer"];
                };
            };
        };
    };
    FiscalParties_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
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
                    "application/json": components["schemas"]["FiscalPartyAnswer"];
                };
            };
        };
    };
    FiscalParties_give: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FiscalPartyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiscalPartyAnswer"];
                };
            };
        };
    };
    TaxSettings_show: {
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
                    "application/json": components["schemas"]["TaxSettingsView"];
                };
            };
        };
    };
    TaxSettings_setIssuer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaxIssuerDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaxSettingsView"];
                };
            };
        };
    };
    TaxSettings_setTreatment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaxTreatmentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaxSettingsView"];
                };
            };
        };
    };
    Discounts_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                subjectKind?: "edition" | "membership-plan";
                /** @description Those that can lower its price, those for its whole kind included */
                subjectId?: string;
                /** @description Only those in use, or only those ended */
                inUse?: boolean;
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
                        items: components["schemas"]["DiscountView"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    Discounts_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiscountDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiscountView"];
                };
            };
        };
    };
    Discounts_end: {
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
                    "application/json": components["schemas"]["DiscountView"];
                };
            };
        };
    };
    PromoCodes_list: {
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
                        items: components["schemas"]["PromoCodeView"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    PromoCodes_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PromoCodeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromoCodeView"];
                };
            };
        };
    };
    PromoCodes_end: {
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
                    "application/json": components["schemas"]["PromoCodeView"];
                };
            };
        };
    };
    Concessions_offer: {
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
                    "application/json": components["schemas"]["OfferedConcessionsView"];
                };
            };
        };
    };
    Concessions_mine: {
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
                        items: components["schemas"]["ConcessionView"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    Concessions_declare: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclareConcessionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcessionView"];
                };
            };
        };
    };
    Concessions_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                status?: "declared" | "proven" | "refused";
                personId?: string;
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
                        items: components["schemas"]["ConcessionView"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    Concessions_record: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordConcessionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcessionView"];
                };
            };
        };
    };
    Concessions_check: {
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
                "application/json": components["schemas"]["CheckConcessionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcessionView"];
                };
            };
        };
    };
    StaffMemberships_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                personId?: string;
                planId?: string;
                /** @description Begun, and to be paid again: staff decide */
                unpaid?: boolean;
                /** @description Only those that end by this day and have not ended yet */
                endingBy?: string;
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
                        items: components["schemas"]["MembershipView"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    Memberships_ask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key, within 24 hours, gives the first answer again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskMembershipDto"];
            };
        };
        responses: {
            /** @description They had asked for it already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipDetailView"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipDetailView"];
                };
            };
        };
    };
    StaffMemberships_suspend: {
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
                "application/json": components["schemas"]["SuspendDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipDetailView"];
                };
            };
        };
    };
    StaffMemberships_resume: {
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
                    "application/json": components["schemas"]["MembershipDetailView"];
                };
            };
        };
    };
    StaffMemberships_upgradeTerms: {
        parameters: {
            query: {
                planId: string;
            };
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
                    "application/json": components["schemas"]["UpgradeTermsView"];
                };
            };
        };
    };
    StaffMemberships_upgrade: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key, within 24 hours, gives the first answer again */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpgradeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipDetailView"];
                };
            };
        };
    };
    StaffMemberships_renew: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key, within 24 hours, gives the first answer again */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenewDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipDetailView"];
                };
            };
        };
    };
    StaffMemberships_adjust: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key, within 24 hours, gives the first answer again */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdjustDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipDetailView"];
                };
            };
        };
    };
    StaffMemberships_cancel: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key, within 24 hours, gives the first answer again */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelMembershipDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipDetailView"];
                };
            };
        };
    };
    Memberships_mine: {
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
                        items: components["schemas"]["MembershipView"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    Memberships_one: {
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
                    "application/json": components["schemas"]["MembershipDetailView"];
                };
            };
        };
    };
    Memberships_history: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
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
                    "application/json": {
                        items: components["schemas"]["LedgerEntryView"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    Memberships_withdraw: {
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
                    "application/json": components["schemas"]["MembershipDetailView"];
                };
            };
        };
    };
    Plans_onSale: {
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
                        items: components["schemas"]["PlanView"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    Plans_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffPlanView"];
                };
            };
        };
    };
    Plans_all: {
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
                        items: components["schemas"]["StaffPlanView"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    Plans_one: {
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
                    "application/json": components["schemas"]["StaffPlanView"];
                };
            };
        };
    };
    Plans_change: {
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
                "application/json": components["schemas"]["PlanChangeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffPlanView"];
                };
            };
        };
    };
    EnrolmentsExport_enrolmentList: {
        parameters: {
            query: {
                editionId?: string;
                participantId?: string;
                status?: "held" | "pending" | "enrolled" | "completed" | "not_completed" | "withdrawn" | "cancelled" | "expired" | "transferred";
                /** @description Unpaid places whose time is over: staff decide */
                overdue?: boolean;
                format: "csv" | "xlsx";
                /** @description Of its headings; Italian unless said */
                language?: "it" | "en";
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
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    EnrolmentsExport_queueOf: {
        parameters: {
            query: {
                status?: "waiting" | "offered" | "accepted" | "declined" | "expired" | "withdrawn";
                format: "csv" | "xlsx";
                /** @description Of its headings; Italian unless said */
                language?: "it" | "en";
            };
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
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    CalendarFeed_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MyCalendarFeed_show: {
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
                    "application/json": components["schemas"]["CalendarFeedView"];
                };
            };
        };
    };
    MyCalendarFeed_renew: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeedView"];
                };
            };
        };
    };
    MyCalendarFeed_revoke: {
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
    Comparison_compare: {
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
                    "application/json": components["schemas"]["ComparisonView"];
                };
            };
        };
    };
    Decisions_list: {
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
                        items: components["schemas"]["DecisionView"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    Decisions_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
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
                    "application/json": components["schemas"]["DecisionDetailView"];
                };
            };
        };
    };
    Decisions_preview: {
        parameters: {
            query: {
                action: "confirm" | "postpone" | "cancel" | "merge";
                /** @description For a merge: the edition that goes on */
                into?: string;
            };
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
                    "application/json": components["schemas"]["DecisionPreviewView"];
                };
            };
        };
    };
    Decisions_previewOfSession: {
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
                    "application/json": components["schemas"]["SessionCancellationView"];
                };
            };
        };
    };
    Decisions_decide: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key, within 24 hours, gives the first answer again */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidedView"];
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
                /** @description Unpaid places whose time is over: staff decide */
                overdue?: boolean;
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
            header?: {
                /** @description Repeating the request with the same key, within 24 hours, gives the first answer again */
                "Idempotency-Key"?: string;
            };
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
    Enrolment_release: {
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
                "application/json": components["schemas"]["ReleaseDto"];
            };
        };
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
    Enrolment_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key, within 24 hours, gives the first answer again */
                "Idempotency-Key"?: string;
            };
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
    Moves_sisters: {
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
                    "application/json": components["schemas"]["MergeTargetView"][];
                };
            };
        };
    };
    Moves_move: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key, within 24 hours, gives the first answer again */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveDto"];
            };
        };
        responses: {
            /** @description The enrolment that goes on there */
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
    Moves_passOn: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key, within 24 hours, gives the first answer again */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PassOnDto"];
            };
        };
        responses: {
            /** @description The enrolment with the new name */
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
            query?: {
                /** @description Staff only: what it offers somebody else */
                participantId?: string;
            };
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
    Operations_list: {
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
                        items: components["schemas"]["OperationView"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    Operations_one: {
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
                    "application/json": components["schemas"]["OperationView"];
                };
            };
        };
    };
    Operations_people: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
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
                    "application/json": {
                        items: components["schemas"]["OperationItemView"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    Orders_quote: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuoteDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteView"];
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
    Roster_exportRoster: {
        parameters: {
            query: {
                format: "csv" | "xlsx";
                /** @description Of its headings; Italian unless said */
                language?: "it" | "en";
            };
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
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    SeatBlocks_list: {
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
                    "application/json": components["schemas"]["SeatBlocksView"];
                };
            };
        };
    };
    SeatBlocks_reserve: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key, within 24 hours, gives the first answer again */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReservePlacesDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatBlocksView"];
                };
            };
        };
    };
    SeatBlocks_name: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key, within 24 hours, gives the first answer again */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NamePlaceDto"];
            };
        };
        responses: {
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
    SeatBlocks_release: {
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
    MyGifts_list: {
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
                        items: components["schemas"]["GiftView"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    SuspendedSeats_available: {
        parameters: {
            query?: {
                courseId?: string;
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
                    "application/json": components["schemas"]["SuspendedPotView"];
                };
            };
        };
    };
    SuspendedSeats_give: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key, within 24 hours, gives the first answer again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveSeatDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GivenSeatView"];
                };
            };
        };
    };
    SuspendedSeats_offer: {
        parameters: {
            query?: {
                /** @description A course by its slug */
                course?: string;
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
                    "application/json": components["schemas"]["GiftOfferView"];
                };
            };
        };
    };
    SuspendedSeats_given: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description Only those with something left to grant */
                left?: boolean;
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
                        items: components["schemas"]["GivenGiftView"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    SuspendedSeats_grants: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                editionId?: string;
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
                        items: components["schemas"]["SeatGrantView"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    SuspendedSeats_grant: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key, within 24 hours, gives the first answer again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantSeatDto"];
            };
        };
        responses: {
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
    Waiting_join: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key, within 24 hours, gives the first answer again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinWaitingListDto"];
            };
        };
        responses: {
            /** @description They were in line already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingEntryDetailView"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingEntryDetailView"];
                };
            };
        };
    };
    Waiting_mine: {
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
                        items: components["schemas"]["WaitingEntryView"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    Waiting_queue: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                status?: "waiting" | "offered" | "accepted" | "declined" | "expired" | "withdrawn";
            };
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
                    "application/json": {
                        items: components["schemas"]["WaitingEntryView"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    Waiting_one: {
        parameters: {
            query?: {
                /** @description From the link of the mail */
                key?: string;
            };
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
                    "application/json": components["schemas"]["WaitingEntryDetailView"];
                };
            };
        };
    };
    Waiting_accept: {
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
                "application/json": components["schemas"]["OfferKeyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingEntryDetailView"];
                };
            };
        };
    };
    Waiting_decline: {
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
                "application/json": components["schemas"]["OfferKeyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingEntryDetailView"];
                };
            };
        };
    };
    Waiting_withdraw: {
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
                "application/json": components["schemas"]["LeaveWaitingListDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingEntryDetailView"];
                };
            };
        };
    };
    RegistersExport_registerList: {
        parameters: {
            query: {
                list: "to-close" | "closed";
                format: "csv" | "xlsx";
                /** @description Of its headings; Italian unless said */
                language?: "it" | "en";
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
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    Register_show: {
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
                    "application/json": components["schemas"]["RegisterView"];
                };
            };
        };
    };
    Register_take: {
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
                "application/json": components["schemas"]["TakeAttendanceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterView"];
                };
            };
        };
    };
    Register_close: {
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
                    "application/json": components["schemas"]["RegisterView"];
                };
            };
        };
    };
    Register_reopen: {
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
                "application/json": components["schemas"]["ReopenRegisterDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterView"];
                };
            };
        };
    };
    Register_events: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
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
                    "application/json": {
                        items: components["schemas"]["RegisterEventView"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    Registers_list: {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                list: "to-close" | "closed";
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
                        items: components["schemas"]["RegisterHeadView"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    Registers_ofEdition: {
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
                    "application/json": components["schemas"]["EditionAttendanceView"];
                };
            };
        };
    };
    MyAttendance_taught: {
        parameters: {
            query?: {
                /** @description Half a year ago by default */
                from?: string;
                /** @description In half a year by default */
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
                    "application/json": components["schemas"]["TeachingView"];
                };
            };
        };
    };
    MyAttendance_mine: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                editionId?: string;
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
                        items: components["schemas"]["MyAttendanceView"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    SignSheet_print: {
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
                    "application/pdf": string;
                };
            };
        };
    };
    CertificatesExport_certificateList: {
        parameters: {
            query: {
                /** @description Words of the name, the course, the number or the code */
                q?: string;
                editionId?: string;
                /** @description Only those that say something else than the register */
                discrepant?: boolean;
                format: "csv" | "xlsx";
                /** @description Of its headings; Italian unless said */
                language?: "it" | "en";
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
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    Issuer_show: {
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
                    "application/json": components["schemas"]["IssuerView"];
                };
            };
        };
    };
    Issuer_write: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssuerDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuerView"];
                };
            };
        };
    };
    Certificates_mine: {
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
                        items: components["schemas"]["MyCertificateView"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    Certificates_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description Words of the name, the course, the number or the code */
                q?: string;
                editionId?: string;
                /** @description Only those that say something else than the register */
                discrepant?: boolean;
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
                        items: components["schemas"]["CertificateView"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    Certificates_revoke: {
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
                "application/json": components["schemas"]["RevokeCertificateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateView"];
                };
            };
        };
    };
    Certificates_reissue: {
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
                    "application/json": components["schemas"]["CertificateView"];
                };
            };
        };
    };
    PublicCertificates_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PublicCertificates_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
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
                    "application/json": components["schemas"]["PublicCertificateView"];
                };
            };
        };
    };
    Wishes_list: {
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
                        items: components["schemas"]["WishView"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    Wishes_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddWishDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WishView"];
                };
            };
        };
    };
    Wishes_remove: {
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
    AskedFor_list: {
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
                        items: components["schemas"]["AskedForView"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    AskedFor_export: {
        parameters: {
            query: {
                format: "csv" | "xlsx";
                /** @description Of its headings; Italian unless said */
                language?: "it" | "en";
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
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
}
